#!/usr/bin/env python3
"""What a server stands: 50 clients at once for a minute, kill -9 at random moments, and how quick an edit is.
load.py START PHOTOS [seconds] [kills], none of them where it is 0: START is a command that takes --port and --data; everything else is fresh."""
import json, os, random, shlex, signal, subprocess, sys, tempfile, threading, time, urllib.error, urllib.request, uuid
from pathlib import Path

START, PHOTOS = shlex.split(sys.argv[1]), sorted(Path(sys.argv[2]).glob("*.jpg"))
SECONDS, KILLS = (int(v) for v in (sys.argv[3:5] + ["60", "30"][len(sys.argv[3:5]):]))
DATA = tempfile.mkdtemp(prefix="diorama-load-")
FRESH = {**os.environ, "XDG_CACHE_HOME": DATA + "/cache"}  # no chunk is there that an earlier run has made
SMALL = {"resolution": "160x90", "quality": "draft", "fps": 10}


class Server:
    def start(self, port=0):
        self.out = open(f"{DATA}/log", "ab+")
        begin, end = time.monotonic(), self.out.seek(0, 2)
        self.process = subprocess.Popen([*START, "--port", str(port), "--data", f"{DATA}/data"], stdout=self.out, stderr=self.out, start_new_session=True, env=FRESH)
        while True:
            line = next((l for l in open(f"{DATA}/log", "rb").read()[end:].decode().splitlines() if "listens on" in l), "")
            if line: break
            if self.process.poll() is not None: sys.exit("the server ended: " + open(f"{DATA}/log").read()[-2000:])
            time.sleep(0.02)
        self.base = line.split()[-1]
        return time.monotonic() - begin

    def kill(self): os.killpg(self.process.pid, signal.SIGKILL), self.process.wait()
    def megabytes(self):
        pids = subprocess.run(["pgrep", "-g", str(self.process.pid)], capture_output=True, text=True).stdout.split()
        return max((int(l.split()[1]) for p in pids for l in open(f"/proc/{p}/status") if l.startswith("VmHWM")), default=0) // 1024


server = Server()


class Client:
    def __init__(self):
        self.id, self.token = str(uuid.uuid4()), ""
        self.token = self.json("/api/auth/anonymous-token", b"", {"X-Client-Id": self.id})["token"]

    def open(self, path, body=None, headers=None):
        headers = {**({"Authorization": "Bearer " + self.token} if self.token else {}), **(headers or {})}
        if isinstance(body, dict): body, headers = json.dumps(body).encode(), {**headers, "Content-Type": "application/json"}
        url = path if path.startswith("http") else server.base + path
        return urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=120)

    def json(self, *request):
        with self.open(*request) as answer: return json.load(answer)

    def session(self): return self.json("/api/tasks/me/with-session/nemo_agent", {"task_name": "load"})["session_id"]
    def state(self, session): return self.json(f"/api/state/nemo_agent/me/{session}/latest")["data"]["state"]
    def upload(self, session, files):
        mark, body = uuid.uuid4().hex, b""
        for f in files:
            body += f'--{mark}\r\nContent-Disposition: form-data; name="files"; filename="{f.name}"\r\n\r\n'.encode() + f.read_bytes() + b"\r\n"
        return self.json(f"/api/upload-video/nemo_agent/me/{session}", body + f"--{mark}--\r\n".encode(), {"Content-Type": "multipart/form-data; boundary=" + mark})

    def say(self, session, text):
        with self.open("/run_sse", {"session_id": session, "new_message": {"parts": [{"text": text}]}}) as stream: return stream.read().decode()

    def render(self, session, id, output=SMALL): return self.json("/api/render/proxy/lambda", {"id": id, "sessionId": session, "output": output})
    def poll(self, id): return self.json(f"/api/render/proxy/lambda/{id}")
    def ended(self, id, wait=180):
        for _ in range(wait * 10):
            seen = self.poll(id)
            if seen["status"] in ("completed", "failed", "cancelled"): return seen
            time.sleep(0.1)
        sys.exit(f"the render {id} does not end: {seen}")


def quick_edit():
    """3 photos, one sentence, a film of 15 s in 1080p; polls meanwhile."""
    client, begin, polls = Client(), time.monotonic(), []
    session = client.session()
    client.upload(session, PHOTOS[:3])
    uploaded = time.monotonic()
    client.say(session, "make a 15 second video with smooth transitions")
    said = time.monotonic()
    client.render(session, "quick", {"format": "mp4", "quality": "high", "resolution": "1080p"})
    while True:
        at = time.monotonic()
        seen = client.poll("quick")
        polls.append((time.monotonic() - at) * 1000)
        if seen["status"] in ("completed", "failed"): break
        time.sleep(0.25)
    with client.open(seen["outputUrl"]) as film: size = len(film.read())
    end = time.monotonic()
    polls.sort()
    print(f"quick edit: {end - begin:.1f} s (upload {uploaded - begin:.1f}, said {said - uploaded:.2f}, film {end - said:.1f}), "
          f"{size / 1e6:.1f} MB; polls p50 {polls[len(polls) // 2]:.0f} ms, p95 {polls[len(polls) * 95 // 100]:.0f} ms, most {polls[-1]:.0f} ms")


def many(count=50):
    """Clients that upload, talk, poll and download, each for itself, until the time is over."""
    errors, counts, over = [], {"ok": 0, "429": 0}, time.monotonic() + SECONDS

    def live(n):
        dice = random.Random(n)
        try:
            client = Client()
            session, renders = client.session(), []
            client.upload(session, PHOTOS[:2])
            client.say(session, "make a 2 second film")
            while time.monotonic() < over:
                try:
                    act = dice.random()
                    if act < 0.05: client.upload(session, PHOTOS[2:3])
                    elif act < 0.4: client.say(session, dice.choice(["make it square", "make it vertical", "make it 3 seconds", "status", "加个标题「海」"]))
                    elif act < 0.45 and len(renders) < 3: renders.append(client.render(session, str(uuid.uuid4()))["id"])
                    elif act < 0.8 and renders: client.poll(renders[-1])
                    elif renders and (seen := client.poll(renders[0])).get("outputUrl"):
                        with client.open(seen["outputUrl"]) as film: film.read()
                    else: client.state(session)
                    counts["ok"] += 1
                except urllib.error.HTTPError as e:
                    if e.code != 429: raise
                    counts["429"] += 1
                    time.sleep(float(e.headers.get("Retry-After", 1)))
        except Exception as e: errors.append(f"client {n}: {type(e).__name__}: {e} {e.read()[:300] if isinstance(e, urllib.error.HTTPError) else ''}")

    threads = [threading.Thread(target=live, args=(n,)) for n in range(count)]
    [t.start() for t in threads], [t.join() for t in threads]
    print(f"{count} clients, {SECONDS} s: {counts['ok']} calls, {counts['429']} times 429, {len(errors)} errors, {server.megabytes()} MB at most")
    return errors


def killed():
    """What was acknowledged before a kill is there after it, and every render ends."""
    dice, wrong, starts = random.Random(20261122), [], []
    client = Client()
    kept, renders = {}, []
    for n in range(KILLS):
        stop = threading.Event()

        def work(session):
            try:
                for i in range(1000):
                    if stop.is_set(): return
                    files = client.upload(session, PHOTOS[i % 3:i % 3 + 1])["files"]
                    kept[session]["files"] += [f["id"] for f in files]
                    if '"text"' in client.say(session, f"make a {2 + i % 5} second film"): kept[session]["turns"] += 1
                    if i % 2 == 0:
                        id = str(uuid.uuid4())
                        client.render(session, id), renders.append(id)
            except (OSError, ValueError, urllib.error.URLError, Exception): return  # the server was killed under it

        sessions = [client.session() for _ in range(3)]
        for s in sessions: kept[s] = {"files": [], "turns": 0}
        hands = [threading.Thread(target=work, args=(s,)) for s in sessions]
        [h.start() for h in hands]
        time.sleep(dice.uniform(0.05, 1.5))
        server.kill()
        stop.set(), [h.join() for h in hands]
        starts.append(server.start())
        for s in sessions:
            there = {f["id"] for f in client.state(s)["video_infos"]}
            if not set(kept[s]["files"]) <= there: wrong.append(f"kill {n}: files {set(kept[s]['files']) - there} of {s} are gone")
            events = client.json(f"/apps/nemo_agent/users/me/sessions/{s}")["events"]
            turns = len({e["invocationId"] for e in events})
            if turns < kept[s]["turns"]: wrong.append(f"kill {n}: {kept[s]['turns']} turns were answered, {turns} are there")
            for f in client.state(s)["video_infos"]:
                with client.open(f["url"].replace(f["url"].split("/files")[0], server.base)) as got:
                    if len(got.read()) != f["size"]: wrong.append(f"kill {n}: {f['url']} is not whole")
    ends = [client.ended(id)["status"] for id in renders]
    wrong += [f"renders ended as {set(ends)}"] if set(ends) - {"completed"} else []
    print(f"{KILLS} kills: {len(kept)} sessions, {sum(len(k['files']) for k in kept.values())} files, {sum(k['turns'] for k in kept.values())} turns "
          f"and {len(renders)} renders acknowledged; {len(wrong)} missing or wrong; starts {min(starts):.1f} to {max(starts):.1f} s")
    return wrong


print(f"first start: {server.start():.1f} s")
quick_edit()
errors = (many() if SECONDS else []) + (killed() if KILLS else [])
server.kill()
subprocess.run(["rm", "-rf", DATA])
print(*errors[:20], sep="\n") if errors else print("all well")
sys.exit(bool(errors))
