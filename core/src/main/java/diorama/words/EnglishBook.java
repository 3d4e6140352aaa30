package diorama.words;

/// The English phrases, one idea a line. A phrase is written as people type it; endings (-s, -ed, -ing) are understood.
final class EnglishBook {
    private EnglishBook() {}

    static final String VERBS = """
            MAKE: make, create, build, whip up, knock up, rustle up, generate, produce, compose, assemble, put together, turn into, turn, bring to life, do
            ADD: add, include, insert, give, apply, attach, overlay, throw in, bring in, slap, drop in, stick in, pop in, set it to
            REMOVE: remove, delete, drop, kick out, throw away, don't need, dont need, do not need, don't want, dont want, do not want, not needed, no need for, get rid of, take out, take away, take off, erase, lose, kill, ditch, throw out, throw away, scrap, leave out, exclude, discard, cut out, toss, clear, strip, eliminate, dump, pull, omit, skip, rm, del, take, turn off, switch off, axe, bin, trash, wipe out, do away with, scratch
            CHANGE: change, set, switch, adjust, convert, modify, edit, alter, tweak, update, fix, reformat, resize, go with, turn to, format, correct, rename, reword, retitle, customize, customise, recut
            USE: use, pick, choose, take only, select, go for
            KEEP: keep, retain, keep just, keep only, preserve
            REPLACE: replace, substitute, swap out, swap for, change out, trade, swap with
            SWAP: swap, exchange, switch places, trade places, change places, switch around, flip the order of, interchange, swap around, swap over, switch the places of, exchange places
            MOVE: move, bring, shift, drag, relocate, reposition, place, send, nudge, came, come, goes, go, transfer, promote
            PUT: put, stick, position, set down, pop
            REVERSE: reverse, reverse order, backwards, backward, in reverse, reversed, other way round, other way around, invert, back to front, flip the order, from last to first, last to first, upside down order, opposite order
            SHUFFLE: shuffle, randomize, randomise, random, random order, mix up, jumble, scramble, mix the order, randomly
            SORT: sort, arrange, order by, organize, organise, chronological, chronologically, in chronological order, alphabetical, alphabetically, in alphabetical order
            DUPLICATE: duplicate, dup, dupe, copy, repeat, clone, double up, twice in a row, show twice, second time
            CUT: cut, trim, chop, shave, crop off, clip off, snip, shave off, trim off, chop off, cut off, lop, lop off, slice off, knock off, knock
            SPLIT: split, divide, cut in half, cut in two, break in two, slice in two, split in two, split in half, break up
            HOLD: hold, stay, linger, last, stay up, stay on, remain, stays, be seen, be on screen, on screen, be visible, displayed, be shown, show for, run, runs, rest on, sit, stick around, keep up, up, pause on
            LENGTHEN: lengthen, extend, stretch, stretch out, prolong, draw out, elongate, expand, pad, make longer, stretched
            SHORTEN: shorten, condense, compress, tighten, reduce, cut down, bring down, trim down, cut short, squeeze, drags, drag on, drags on, drag, tighten up, get down, scale down
            SPEED_UP: speed up, accelerate, fast forward, speed, quicken, fast-forward, hasten, pick up the pace, hurry, hurry up, hyperlapse, timelapse, time lapse, speed it up, speed this up, speed them up, speed that up
            SLOW_DOWN: slow down, slow motion, slow mo, slowmo, slo mo, decelerate, slow it down, slow this down, slow them down, slow that down, slow that one down, slow it right down
            PLAY: play, start playing, playing
            MUTE: mute, silence, silent, shut up, no sound, make silent, muted, turn the sound off
            UNMUTE: unmute, turn back on, sound back, sound on, un-mute, turn the sound on
            DUCK: duck, ducking, auto duck, auto-duck, goes down when, dip under, lower under, quieter when, quieter while, lower when, lower while, drop when, drop under, drop while
            LOOP: loop, on repeat, on loop, keep repeating, looped
            TURN_UP: turn up, bring up, bring it up, crank up, boost, pump up, turn it up, bring up, raise, increase, up the, amp up, dial up, crank, bump up, enlarge, amplify, turn that up, strengthen, intensify, push up, beef up
            TURN_DOWN: turn down, shrink, make smaller, lower, decrease, dial down, turn it down, tone down, reduce, bring it down, tone it down, dial back, take down, ease off, ease down, soften, cut back, turn that down, weaken, tone that down, dial it down, dial it back, knock down
            FADE: fade, fades, fading
            FADE_IN: fade in, fade-in, fades in, fade in from black, fade up, fade from black, fade up from black, come in from black, start from black, ease in, eases in, ease-in, open from black, begin from black, fading in, fade it in, start in black, opens from black
            FADE_OUT: fade out, fade-out, fades out, fade to black, fade out to black, fade away, fade into black, end on black, end in black, ease out, eases out, close on black, fading out, fade it out, fade down, go to black, fades to black, close to black
            ROTATE: rotate, turn by, turned, sideways, turn clockwise, turn counterclockwise, turn around
            FLIP: flip, mirror, mirrored, flip horizontally, flip vertically
            CROP: crop, cropping, crop in, cut off the edges, crop to fill
            FILL: fill, fill the frame, fill the screen, fill the entire frame, fill the whole frame, fill the whole screen, fill up, cover, full bleed, edge to edge, full screen, fullscreen, fill the entire screen, no bars, no black bars, without bars, without black bars, remove the black bars, get rid of the black bars, remove black bars, crop to fit, fill frame
            WHOLE: whole photo, whole picture, show each photo whole, fit the whole, letterbox, letterboxed, uncropped, no cropping, don't crop, dont crop, do not crop, without cropping, contain, full photo, full picture, entire photo, entire picture, not cropped, pillarbox, fit inside, complete picture, nothing cropped, stop cropping, show the entire, whole image, entire image, full image, in full, fit the entire, nothing is cut off, nothing cut off, nothing gets cut off, not cut off, no crop
            BLURRED: blurred copy, blurry background, blurred background, blur the background, blurred edges, blur fill, blur background, blurred sides, blurred bars, blur the edges, blurred version, blur the sides, blurred borders, blur the empty, blur the bars, fill with blur, blurry edges, blurry sides, blurry copy, blurred backdrop, blurry bars
            WRITE: write, type, say, label, name it, call it, spell, inscribe
            SAYS: says, that says, saying, reading, that reads, which says, which reads, reads, called, titled, entitled, with the words, with the text, captioned, stating, should say, should read, to say, to read
            APPEAR: appear, show up, pop up, come in, come on, enter, appears, come up, arrive, enters, comes in, come into view, animate in, animated in
            LEAVE: disappear, go away, vanish, leave the screen, goes away, disappears, exit, go off, leave screen, exits, animate out
            BRIGHTEN: brighten, brighten up, lighten, lighten up, make brighter, light up, add light
            DARKEN: darken, dim, darken down
            RESTORE: restore, original colours, original colors, original colour, original color, put the colours back, put the colors back, put the colour back, put the color back, colours back, colors back, colour back, color back, bring back the colours, bring back the colors, bring the colours back, bring the colors back, no filter, no filters, unfiltered, normal colours, normal colors, natural colours, natural colors, back to colour, back to color, full colour, full color, in colour, in color, back in colour, back in color, bring back colour, bring back color
            UNDO: undo, revert, go back one step, take that back, take it back, step back, roll back, rollback, ctrl z, ctrl+z, go back, undo that, undo it, undo this, cancel that, scratch that, reverse that change, never mind that, back one step, one step back, unwind, ctrl-z, take back, go one step back, put it back how it was, put it back, put that back, previous version
            REDO: redo, redo that, redo it, do it again, put it back again, ctrl y, ctrl+y, re-do, reapply, ctrl-y, do that again, undo the undo, bring it back, restore what I undid
            RESTART: start over, start again, start from scratch, begin again, reset, clear everything, from scratch, start afresh, start fresh, begin anew, start all over, reset everything, wipe everything, scrap everything, delete everything, clear the film, clear the timeline
            EXPORT: export, render, download, send me the video, give me the file, get the video, get the file, render out, save as, final video, send it to me, output it, send me the file, publish
            SAVE: save, save it, save the project, save my work, save project
            UPLOAD: upload, upload a photo, upload photos, upload more, add a file, upload files
            FIT: fit to the music, fit the music, match the music, fit to music, match the length of the music, match the song, fit the song, as long as the music, as long as the song, length of the song, length of the music, same length as the music, same length as the song, end with the music, end with the song, until the song ends, until the music ends, sync to the music, fit the soundtrack, match the soundtrack, match to the music, the song's length, the music's length, song's length
            UNTOUCHED: leave alone, don't touch, dont touch, do not touch, leave the rest alone, leave it, untouched, unchanged, don't change, dont change, do not change, leave them alone, keep the rest, stay the same, as they are, as it is, stays the same, keep as is, as is, leave everything else, leave the others, same as before, the same as they were, keep moving, leave as is, leave it alone, leave the rest, keep everything else, don't move, stays as it is, stay as they are, can stay, leave the rest as is, leave the rest as it is
            SHOW: show, display, present
            ENDS: end with, finish with, ends with, close with, finish on, end on, conclude with, wrap up with, finishing with, ending with, closing with
            BEGINS: open with, start with, opening with, starts with, begin with, opens with, begins with, starting with, beginning with, kick off with, opener
            """;

    static final String NOUNS = """
            FILM: film, video, movie, slideshow, slide show, vid, montage, recap, reel, the whole thing, whole thing, the thing, whole video, whole film, entire video, entire film, whole movie, entire movie, project, memory video, photo film, photo video, the whole, timeline, overall, in total, total, altogether, all together, all in all, whole slideshow, entire slideshow, the entire thing, entire thing, edit, compilation, story video, clip video, short film, highlight
            PHOTO: photo, picture, pic, image, photograph, shot, foto, snap, snapshot, frame of mine, still image, img, pix
            CLIP: clip, footage, video clip, segment, piece of footage, scene, clips
            TITLE: title, headline, heading, title card, opening title, header, title text
            SUBTITLE: subtitle line, second line, sub title, subheading, tagline
            CAPTION: caption, subtitle, subtitles, subs, lower third
            CREDIT: credits, end credit, end credits, closing credit, closing credits, closing credits line, end card, closing card, credit, closing line, end title, closing title, outro text, outro
            WATERMARK: watermark, copyright, copyright notice, logo text, handle, signature, stamp
            TEXT: text, words, wording, lettering, letters, line of text, all the text, writing, message, texts, all text, phrase, line
            MUSIC: music, song, soundtrack, track, tune, bgm, background music, score, audio, audio track, melody, beat music, underscore, instrumental, backing track, musical, theme music, a bed, sound track, background track
            VOLUME: volume, loudness, level, audio level, sound level, music volume
            SOUND: sound, original sound, clip's sound, own sound, clip audio, video sound, original audio, sounds, camera sound
            SPEECH: somebody talks, someone talks, speech, talking, somebody speaks, someone speaks, people talk, people speak, voice, voices, anybody talks, anyone talks, anyone speaks, dialogue, dialog, narration is, they talk, they speak, I talk, I speak, somebody is talking, someone is talking, people are talking, speaking, someone's talking, somebody's talking, someone's speaking, anybody speaks
            TRANSITION: transition, transitions, transistion, between shots, transition effect, changeover, segue
            MOTION: motion, ken burns, ken burns effect, ken burns style, movement, animation, move around, camera move, camera movement, camera motion, camera, panning and zooming, movements, moves, moving, motion effect, camera moves
            ZOOM: zoom, zooming, zooms, zoomed
            PAN: pan, panning, sweep, glide, drift, pan shot, tracking shot, scroll
            SLIDE: slide in, slides, sliding, slide transition, slide over, slide effect, slides in, slide
            WIPE: wipe, wipes, wipe transition, wiping
            PUSH: push transition, push over, push slide, push
            FILTER: filter, effect, grade, grading, colour grade, color grade, look, tone, vibe, preset, fx, tint, filters, colour filter, color filter, looks
            COLOUR: colour, color, colours, colors, hue
            BRIGHTNESS: brightness, exposure, lightness, light
            BACKGROUND: background, backdrop, empty space, empty areas, blank space, the gaps, surround, empty area
            BARS: bars, borders, edges, black bars, sidebars, letterbox bars, border, margins, white bars, sides
            FORMAT: format, aspect ratio, aspect, ratio, orientation, dimensions, shape, proportions, canvas, frame size, video size, proportion, screen ratio, video format
            LENGTH: length, duration, running time, runtime, time, run time, timing, run length
            SPEED: tempo, pace, playback speed, rate of, speed of, playback, pacing
            ORDER: order, sequence, new order, running order, ordering, in this order, arrangement
            START: start, beginning, very start, very beginning, opening, front, intro, start of the film, beginning of the film, the very front, outset, start of the video, beginning of the video, begin
            END: end, ending, very end, end of the film, closing, outro section, finish, the back, conclusion, end of the video, back
            FRAME: screen, frame, entire frame, whole frame
            FONT: font, typeface, lettertype
            SIZE: size, font size, text size
            DATE: date, time taken, when they were taken, date taken, capture date, oldest first, by date, when taken, shooting date, taken date, day taken, time they were taken, oldest to newest, shooting time
            FILE_NAME: name, filename, file name, alphabet, by name
            STEP: step, change, edit step, steps, changes, edits, action, actions, modification
            BALANCE: credit balance, balance, credits left, remaining credits, credits remaining, how many credits, credits have i, credits do i, my credits, any credits, quota
            SUBJECT: face, subject, faces, main subject, the middle of interest, smile, eyes, head
            PERSON: people, guy, man, woman, person, kid, child, boy, girl, somebody, someone, stranger, tourist, men, women, kids, children, lady, dude, everyone, crowd, passerby, bystander, photobomber, grandma, grandpa, mom, mum, dad, baby
            UPLOADED: uploads, uploaded, my uploads, files, new photo, new picture, new one, just uploaded, uploaded files, new photos, new pictures, new ones, I just added, latest upload
            BEAT: beat, to the beat, on the beat, on beat, beats, beat sync
            """;

    static final String WHICH = """
            ALL: all, all of, all the, all of the, every one of, all my, everything, the lot, throughout, across the board, everywhere, all of them, the whole lot, them all, entirely, all these, all those, everybody, everything in, whole set, across all, in all, any of
            EACH: each, every, every single, each one, apiece, each of, per, every one, each and every, every other one
            BOTH: both, both of
            REST: rest, the rest, others, the others, remaining, other ones, everything else, other photos, other pictures, all others, the other ones, remaining ones, other, all the others, everyone else, anything else, the remainder
            ONLY: only, just, solely, alone, exclusively, nothing but, merely
            EXCEPT: except, except for, but the, but not, all but, apart from, other than, excluding, save for, aside from, everything but, everything except, every one but, bar the, with the exception of, but for, minus
            IT: it, that one, this one, them, they, those, these ones, those ones, that, its, em, 'em, their, that photo, this photo, that picture, this picture, that clip, this clip, same one, the same one, same photo, that pic, this pic, this image, that image
            THIS: this, these, my, our, the current, current, mine, your
            MIDDLE: middle, middle one, the middle one, in the middle, the middle, halfway, middle of
            ENTIRE: entire, whole, complete, full
            NEW: new, another, a new, a fresh, a different, different, a second one, one more, fresh
            NEXT: next, following
            EVERYWHERE: in between, between them, between each, in-between, between all, between every, between shots, between photos, between pictures, between images, between clips, between scenes, between slides, between pics, between the photos, between the pictures, between the images, between the clips, between all the photos, between all photos, between all of the clips, between the shots, from one to the next, between all of them, between all clips, between each photo, between each picture, between every photo, between every picture, between each clip, between all the pictures, between all the clips, between them all
            """;

    static final String DEGREES = """
            TOO: too, way too, far too, much too, a bit too, a little too, overly, too much, excessively, a tad too, is so, are so, it's so, that's so, they're so, was so, a tad
            A_BIT: a bit, a little, slightly, a touch, a touch of, somewhat, a tad more, a hair, subtly, subtle, a little bit, a smidge, just a bit, marginally, a notch, a wee bit, lightly, a hint of, a dash of, kinda, a shade, a bit more, a little more, one notch
            VERY: much, very, a lot, way, far, really, a great deal, significantly, considerably, super, extremely, heavily, loads, a ton, tons, majorly, massively, strongly, so much, lots, a whole lot, ultra, a good deal
            MORE: more, extra, additional, increase the
            LESS: less, fewer, reduced
            LONG: long, longer, lengthy, lengthier, linger longer, more time, extra time
            SHORT: short, shorter, brief, briefer, less time, more briefly
            FAST: fast, faster, quick, quicker, snappy, snappier, rapid, rapidly, quickly, swift, brisk, brisker, punchier, speedy, speedier, fast paced, fast-paced, sped up, swifter, hectic
            SLOW: slow, slower, slowly, sluggish, leisurely, relaxed pace, unhurried, gradually, gradual, slow paced, slow-paced
            BIG: big, bigger, large, larger, huge, increase the size, enlarge the, bigger size, giant, xl
            SMALL: small, smaller, tiny, tinier, little, mini
            STRONG: strong, stronger, dramatic, more dramatic, intense, bold effect, pronounced, more intense, stronger effect, heavier, obvious, more obvious, noticeable, more noticeable, exaggerated, bolder, deeper, wilder, more pronounced, harder, heavy, powerful
            GENTLE: gentle, gentler, softer, weaker, milder, mild, subtler, soft, calmer, lighter, less dramatic, weak, less intense, more subtle, more gentle, less strong, toned down, fainter, delicate
            LOUD: loud, louder
            QUIET: quiet, quieter, softly, more quietly, low volume, quietly
            BRIGHT: bright, brighter, overexposed
            DARK: dark, darker, underexposed, gloomy, dim, murky, dingy
            PALE: pale, dull, washed out, flat, faded, drab, bland, lifeless, desaturated, colourless, colorless
            HIGHER: higher, up a bit, further up, high
            LOWER: lower down, low, further down
            ENERGETIC: energetic, energy, lively, dynamic, punchy, upbeat feel, exciting, fast and fun, high energy, high-energy, hype, action packed, action-packed, peppy
            CALM: calm, calming, peaceful, tranquil, nostalgic, memorial, tribute, relaxing, sentimental, dreamy, serene, tender, emotional, wistful, reflective, unhurried pace, soothing
            SMOOTH: smooth, smoothly, seamless, seamlessly, flowing, fluid, soft transitions, nice transitions, smoother
            NATURAL: natural, original, normal
            WARMER: warmth
            """;

    static final String LINKS = """
            TO: to, into, onto, toward, towards, until it is, through, thru, til it is, up to
            FROM: from, starting at, out of, off of, starting from, since
            BETWEEN: between, betwen, joining, in between of
            BEFORE: before, ahead of, prior to, in front of, preceding, just before, right before, leading into, going into
            AFTER: after, behind, right after, following the, just after, afterwards, straight after, directly after
            UNTIL: until, till, til, up until, through to, 'til
            BY: by, times
            WITH: with, using, having, plus, featuring
            FOR: for, lasting, during, that lasts, which lasts, for about, for exactly
            AT: at, around, about, roughly, approximately, exactly, circa, precisely
            ON: on, over, onto the, across, upon, on top of, underneath, under, beneath
            IN: in, inside, within
            OF: of, 's
            AS: as
            INSTEAD: instead, instead of, rather than, rather, in place of, in exchange for
            LEFT: left, left hand, left-hand, the left side, leftwards, left side, leftward
            RIGHT: right, right hand, right-hand, the right side, rightwards, right side, rightward
            TOP: top, upper, above, upwards, upward, top of the screen, at the top
            BOTTOM: bottom, lower part, below, downwards, downward, bottom of the screen, foot of the screen, foot
            CENTRE: centre, center, centered, centred, middle of the screen, middle of the frame, dead centre, dead center, in the centre, in the center, center of the screen, centre of the screen, dead middle
            CORNER: corner
            SIDE: side, edge
            OFF: off, away
            UP: upwards direction
            DOWN: down
            """;

    static final String TALK = """
            NO: no, none, zero, without any, no more
            NOT: not, don't, dont, do not, never, isn't, shouldn't, doesn't, no longer, stop, nor, won't, wont, cannot, didn't, can't, cant, neither, without being, avoid, aint, ain't
            WITHOUT: without, w/o, sans, free of
            WHAT: what, what's, whats, what is, what are, tell me about, tell me, describe
            WHICH: which, which ones, list, list the, list of
            HOW_LONG: how long, how many seconds, what length, what duration, how much time, what is the length, what's the length, what's the duration, what is the duration, how long is, how long does, what's the runtime, what is the running time, what's the running time, how many minutes, current length, current duration
            HOW_MANY: how many, how much, number of, count of
            HOW: how, why, when, where, who
            IS: is, are, was, were, does, did, has, have, is there, are there, am
            NOW: now, currently, right now, at the moment, so far, at present, at this point
            HELP: help, what can you do, what can i say, commands, what can i ask, how does this work, how do i use this, examples, what do you do, what are you able to do, what can i do here, how does it work
            HISTORY: history, what have you changed, what did you change, what did we change, list of changes, what have we done, what has changed, what's changed, what have i changed, edit history, change log, changelog
            STATUS: status, show tracks, show the tracks, show timeline, show the timeline, show me the timeline, show me the film, show me what is in it, what do we have, what's in it, what is in it, what have we got, overview, summary, show me what we have, where are we, show me the tracks, summarize, summarise, current state, tracks
            HELLO: hello, hi, hey, good morning, good evening, good afternoon, greetings, hiya, howdy, hey there, hi there, hello there, yo
            THANKS: thanks, thank you, thx, ty, thank you so much, cheers, many thanks, thanks a lot, thanks so much, thank you very much, tysm, much appreciated
            GOOD: great, looks great, perfect, nice, awesome, good, cool, love it, lovely, looks good, wonderful, excellent, beautiful, looks nice, well done, fantastic, amazing, brilliant, that's it, I love it, looks perfect, looking good, nice work, good job
            YES: yes, yeah, yep, ok, okay, sure, yup, alright, correct, right on, go ahead, sounds good, please do, of course, yea, absolutely, fine
            WANT: want, would like, i'd like, like, need, wish, would love, i'd love, let's have, lets have, prefer, love, want to, i want, i need, let's, lets, would be nice, would be great, gimme, give me
            FILLER: please, so, pls, plz, could, can, would, you, i, me, we, us, the, a, an, just a, kindly, maybe, perhaps, then i, be, should, will, shall, to be, hmm, hm, um, uh, oh, ugh, oops, whoops, nah, actually, basically, really just, also, too please, btw, by the way, tbh, lol, haha, well, ur, u, cld, cud, wld, so that, so, there, here, out, some, any, one, ones, thing, things, kind of, sort of, bit of, going, going to, gonna, it's, it'd, i'm, i've, there's, that's, that'd, got, plan, sorry, sorry to be a pain, pain, think, feel, feels, looks, look like, seems, much obliged, real quick, quickly please, who, whom, am i, asap, folks, guys, mate, buddy, again please, stuff, whatever, anyway, anything, let, as well, too many, i think, once, same, both sides, all right, even, still a, straight away, immediately, already, back up, make sure, ensure, must, need to, want it, able, possible, if possible, when possible, if you can, in there, in here, up there, over there, down there, thank, or so, or something, or whatever, kinda like, while you're at it, at once, this time, next up, to me, to us, for me, for us, tad, such, quite, pretty, rather than that, effect of, style of, style, feel to it, mode, type, version, style look, photos of, trip, holiday, vacation, wedding, birthday, show these, dinner, saturday, sister, feed, guess, either, nor, per se, w, of mine, of ours, of yours, his, her, he, she, him, my friend, boss, says we, end result, result, hard to, hard
            GET: get, make it so, have, let us have, let's get, got
            CHANGE_CONTENT: dance, smile more, wave, blink, talk to, laugh, walk, jump, sing, come alive, move their, open her eyes, open his eyes, open their eyes, open my eyes, wink, cry, hug, kiss, fly, run around, swap faces, face swap, change her dress, change his, change her, change their clothes, clothes, outfit, hair, wear, make them smile, look younger, look older, younger, older, thinner, slimmer, make me look, turn her head, change the sky, swap the sky, replace the sky, add a sun, snow falling, make it rain, rain, deepfake, animate the people, animate her, animate him, moustache, beard, face look, unblur the face, sing along, clap
            ERASE_CONTENT: remove the background, cut out the person, remove the person, erase the person, photobomb, retouch, inpaint, object removal, blemish, pimple, wrinkles, red eye, red eyes, background removal, remove the watermark from the photo, telephone pole, power lines
            INVENT: generate a photo, generate a picture, generate an image, new scene, invent, ai image, ai photo, ai generate, create a picture of, create an image of, draw, draw a, imagine, make up a, stock footage, stock photos, find photos, find a photo, search for photos, look up photos, google, text to image, text to video, b roll, b-roll
            VOICE: voice over, voiceover, voice-over, narration, narrate, narrator, read aloud, read it aloud, tts, text to speech, read out, speak the, read the captions aloud, spoken
            LIP_SYNC: lip sync, lipsync, lip-sync, mouth move, mouths move, make him say, make her say, make them say, talking head, make him talk, make her talk, make them talk, talking photo, make him sing, make her sing, make them sing
            SONG: spotify, youtube music, itunes, taylor swift, beatles, mozart, beethoven, abba, coldplay, ed sheeran, popular song, famous song, trending song, trending sound, chart, happy birthday song, hit song, beyonce, adele, trending audio
            STICKER: sticker, stickers, gif of, clip art, clipart, drawing, arrow, doodle, emoji rain, confetti, heart shapes, balloons, hearts, snowflakes, lens flare, fireworks, sparkles
            SPLIT_SCREEN: split screen, split-screen, picture in picture, pip, side by side, collage, grid, four at once, at the same time, two at once
            UPSCALE: upscale, upscaling, super resolution, enhance resolution, enhance the quality, restore old photo, deblur, unblur, denoise, remove the noise, stabilize, stabilise, colorize, colourise, colorise, colourize, hd quality, sharper resolution, increase the resolution of the photo
            AND: and, &, n, plus also, along with, as well as, together with
            OR: or
            THEN: then, and then, after that, afterwards, next, also, finally, lastly, secondly, after which, followed by, and after that, and also, and finally, first of all, oh and, plus
            BUT: but, however, though, although, yet, except that, only that
            """;

    static final String LOOKS = """
            transition cut: hard cut, straight cut, plain cut, simple cut, jump cut, cuts only, hard cuts only, no transition, no transitions, straight cuts, clean cut, just cut, just cuts, direct cut, cuts, hard-cut, without transitions, without any transitions, no transition effects, abrupt cut, sharp cut
            transition fade: crossfade, cross fade, cross-fade, soft fade, xfade, fade transition, fade between, soft crossfade, fades between, fade into each other, fade into one another, fade into the next, smooth fade, simple fade, gentle fade, fade from one to the next, fade from one, mix, blend, blend into, smooth transition, soft transition, smooth transitions, gentle transition, seamless transition, fading transition, soft fades, melt, nice transition, blend together, fade each, fade transitions
            transition dissolve: dissolve, cross dissolve, cross-dissolve, crossdissolve, film dissolve, soft dissolve, slow dissolve, desolve
            transition fade-black: dip to black, fade through black, black fade, through black, fade via black, black transition, dip-to-black, fade to black between, fade to black transition, black between, fade-through-black, black dip, dips to black, fade to black in between, blackout transition
            transition fade-white: dip to white, fade through white, white fade, through white, fade to white, dip-to-white, fade via white, fade from white, white transition, dips to white, white out
            transition wipe-left: wipe left, wipe to the left, wipe from the right, wipe from right, wipe right to left, wipe from right to left
            transition wipe-right: wipe right, wipe to the right, wipe from the left, wipe from left, wipe left to right, wipe from left to right
            transition wipe-up: wipe up, wipe upwards, wipe from the bottom, wipe from below
            transition wipe-down: wipe down, wipe downwards, wipe from the top, wipe from above
            transition wipe-clock: clock wipe, clockwise wipe, radial wipe
            transition slide-left: slide left, slide from the right, slide in from the right, slides in from the right, slide from right, slide in from right, slide to the left, slide right to left
            transition slide-right: slide right, slide from the left, slide in from the left, slides in from the left, slide from left, slide in from left, slide to the right, slide left to right
            transition slide-up: slide up, slide from the bottom, slide in from the bottom, slide from below, slide in from below, slide upwards
            transition slide-down: slide down, slide from the top, slide in from the top, slide from above, slide in from above, slide downwards
            transition push-left: push left, push to the left, push from the right
            transition push-right: push right, push to the right, push from the left
            transition push-up: push up, push from below, push from the bottom
            transition push-down: push down, push from above, push from the top
            transition zoom: zoom transition, zoom cut, zoom through, zoom blur, zoom between, zooming transition, zoom transitions, zoom in transition, zoom out transition, crash zoom, zoom into the next
            transition spin: spin, spin transition, whirl, rotate transition, spinning transition, whip pan, swish pan
            transition flash: flash, white flash, flash cut, camera flash, flash transition, flash between, flashes, flash white
            transition circle: circle, iris, circle wipe, circular, circle reveal, iris wipe, circle transition, circle open
            transition blur: blur transition, blur between, blurry transition, blur into, defocus transition
            transition pixelate: pixelate, pixel transition, mosaic, pixelize, mosaic transition
            transition glitch: glitch, glitchy, glitch transition
            transition page: page turn, page flip, page curl, turning page, book flip, page peel
            transition blinds: blinds, venetian blinds
            transition light-leak: light leak, light leaks, film burn
            motion still: still, static, freeze, frozen, motionless, stand still, stay still, hold still, no motion, no movement, no zoom, no zooming, no ken burns, no pan, without motion, without movement, stationary, unmoving, don't move around, no animation, fixed camera, keep still, no camera movement, stop moving, stop the movement, stop the motion, stop zooming, stop panning, without any motion, without any movement, no moving, no panning
            motion zoom-in: zoom in, zooms in, push in, pushing in, slow push, move in, move closer, get closer, closer, close in, zoom into, dolly in, zooming in, push-in, zoom in on, go closer, punch in, slow push in, creep in, zoom-in, come closer, moving closer
            motion zoom-out: zoom out, zooms out, pull out, pull back, pulling out, move out, dolly out, zooming out, pull-out, zoom back, pull away, zoom-out, move back, pulling back, back away, moving out, slow pull out
            motion pan-left: pan left, pan to the left, pan from right to left, right to left pan, pan right to left, move to the left, pan leftwards, panning left, sweep left, drift left, pan from the right to the left
            motion pan-right: pan right, pan to the right, pan from left to right, left to right pan, pan left to right, move to the right, pan rightwards, panning right, sweep right, drift right, pan across, pan from the left to the right
            motion pan-up: pan up, pan upwards, tilt up, pan from bottom to top, pan bottom to top, move upwards, panning up, drift up, pan to the top
            motion pan-down: pan down, pan downwards, tilt down, pan from top to bottom, pan top to bottom, move downwards, panning down, drift down, pan to the bottom
            motion parallax: parallax, 3d effect, 2.5d, depth effect, parallax effect, 3d photo, three dimensional
            filter warm: warm, warmer, golden, golden hour, sunset tone, cozy, cosy, warm up, warm tone, warm look, warm tones, amber, warm light, sunny, warm colours, warm colors, sunnier, warm it up, warm them up
            filter cool: cool tone, cooler, cold, colder, bluish, icy, cool look, cool tones, teal, cool blue, cool down, cool colours, cool colors, cool it down, wintry, frosty, chilly, bluer
            filter bw: black and white, b&w, bw, b w, monochrome, greyscale, grayscale, noir, mono, black white, black n white, grey scale, gray scale, b/w, black-and-white, desaturate completely, decolor, no colour, no color, colourless look, without colour, without color
            filter sepia: sepia, sepia tone, brownish, old brown, sepia toned
            filter vintage: vintage, retro, old film, old-fashioned, old fashioned, film look, nostalgic look, old school, 70s, 80s, 90s, polaroid, analog, analogue, old movie, vintage film look, vintage film, kodak, super 8, faded film, antique, aged, vintage look, retro look, seventies, eighties, old timey, old-timey, vhs
            filter vivid: vivid, vibrant, saturated, more colour, more color, colourful, colorful, punchy colours, punchy colors, more saturated, saturate, pop more, more vibrant, richer, richer colours, richer colors, make the colours pop, make the colors pop, colours pop, colors pop, vibrance, more saturation, increase saturation, boost the colours, boost the colors, richer colour, richer color, intense colours, intense colors, pop
            filter cinematic: cinematic look, movie look, cinematic grade, hollywood, teal and orange, film grade, movie-like, filmic, blockbuster, cinematic colour, cinematic color, cinematic filter, cinematic colours, cinematic colors, cinematic tone, cinematic style, movie style, cinema look
            filter vignette: vignette, dark corners, dark edges, darker corners, vignetting, darkened corners, darkened edges, darken the corners, darken the edges
            filter grain: grain, film grain, grainy, noise, noisy
            filter contrast: contrast, contrasty, punchier contrast
            filter saturation: saturation
            filter blur: blur the photo, blur the picture, blurry look, soft focus, out of focus
            filter sharpen: sharpen, sharper, sharpness, crisper, crisp
            mood lofi: lo-fi, lofi, lo fi, chillhop, lofi hip hop, lo-fi hip hop, lofi beats, lo-fi beats, hip hop, hip-hop, study beats
            mood cinematic: cinematic, cinematic music, film score, movie score, orchestral, orchestra, filmscore, strings, violin, movie music, film music, symphonic, soundtrack-like
            mood upbeat: upbeat, cheerful, happy, joyful, fun, bouncy, feel good, feel-good, cheery, bright and happy, uplifting, pop music, party, jolly, playful, summery
            mood ambient: ambient, atmospheric, meditation, meditative, spa, background pads, pads, drone, airy, ethereal
            mood acoustic: acoustic, guitar, folk, ukulele, folky, indie, indie folk, strumming, country, unplugged, acoustic guitar
            mood piano: piano, solo piano, keys, piano music, piano piece, classical, pianist
            mood electronic: electronic, edm, techno, house music, synth, synthwave, electro, dance music, club, trance, dubstep, dance track, synths, drum and bass, disco
            mood epic: epic, trailer, heroic, powerful music, grand, triumphant, majestic, trailer music, epic music, bombastic, adventure, adventurous
            mood~ ambient: calm music, relaxing music, peaceful music, calming music, chill, chilled, mellow, relaxed, dreamy music, soothing music, chilled out, laid back, laid-back
            mood~ upbeat: energetic music, lively music, exciting music, positive
            mood~ piano: romantic, sad, sentimental music, emotional music, love song, melancholic, melancholy, nostalgic music, tender music, touching
            mood~ epic: dramatic music, inspiring, inspirational, motivational
            mood~ acoustic: folksy, homely, artsy, soft music, gentle music
            platform youtube: youtube, yt
            platform shorts: youtube shorts, yt shorts, shorts, youtube short
            platform tiktok: tiktok, tik tok, tick tock, tik-tok
            platform douyin: douyin
            platform reels: reels, instagram reels, insta reels, ig reels, instagram reel, insta reel, ig reel, facebook reels
            platform story: instagram story, insta story, ig story, stories, instagram stories, snapchat, facebook story, whatsapp status, insta stories, ig stories, status update
            platform xiaohongshu: xiaohongshu, rednote, red note, little red book, xhs
            platform channels: wechat channels, weixin channels
            platform moments: wechat moments
            platform bilibili: bilibili, b station
            platform feed: instagram post, instagram feed, insta feed, ig feed, insta post, portrait feed, facebook feed, instagram, insta, ig
            shape 16:9: widescreen, wide screen, landscape, horizontal, wide, tv format, landscape mode, landscape orientation, for tv, landscape format, horizontally oriented, television, tv screen, desktop
            shape 9:16: vertical, portrait, upright, phone format, portrait mode, portrait orientation, vertical video, phone screen, for my phone, for phone, phone shape, vertically, tall, mobile format, for mobile, for phones, portrait format, vertical format
            shape 1:1: square, squared, 1 by 1, one by one, square format
            shape 4:5: four by five, 4 by 5, four to five, 4 to 5
            shape 3:4: three by four, 3 by 4, three to four
            shape 4:3: four by three, 4 by 3, four to three, four thirds
            shape 21:9: ultrawide, ultra wide, 21 by 9, cinemascope, cinema format, anamorphic
            shape 9:16: nine by sixteen, 9 by 16, nine to sixteen, 9 to 16
            shape 16:9: sixteen by nine, 16 by 9, sixteen to nine, 16 to 9
            colour #FFFFFF: white
            colour #000000: black
            colour #FF0000: red, crimson, scarlet
            colour #FFD700: yellow, gold, golden yellow
            colour #FF8C00: orange
            colour #2ECC40: green
            colour #1E6FFF: blue
            colour #8E44AD: purple, violet
            colour #FF69B4: pink, magenta
            colour #808080: grey, gray
            colour #00BCD4: cyan, turquoise
            colour #8B4513: brown
            colour #001F5B: navy, navy blue, dark blue
            colour #F5E6C8: cream, beige, ivory
            style bold: bold, bolded, in bold, boldface, thick letters
            style italic: italic, italics, italicised, italicized, slanted, in italics, cursive
            style outline: outline, outlined, stroke, contour
            style shadow: shadow, drop shadow, shadowed, shaded
            style box: box, dark box, text box, background box, boxed, black box, box behind, on a box, dark background behind, background behind it, plate, dark plate, on a dark box, banner, strip behind
            style upper: uppercase, upper case, all caps, capitals, caps, capital letters, in capitals, block letters
            coming typewriter: typewriter, letter by letter, type out, typed out, character by character, typing effect, one letter at a time, typing, one character at a time, types itself
            coming pop: pop in, bounce in, pop effect, bounce, popping, bouncing, spring in, pops up, scale in
            coming slide-up: slide up from below, rise, rise up, slide upwards in, float up, fly up, rises
            coming slide-left: fly in, slide in from the side, flies in, fly in from the side, swoop in
            coming blur: blur in, come into focus, blurs in, from blurry
            face serif: serif, times, roman, serif font, classic font, elegant font
            face Inter: sans, sans serif, sans-serif, plain font, modern font, clean font, helvetica, arial
            face display: display font, fancy font, decorative font, poster font
            face monospace: monospace, mono font, typewriter font, courier, monospaced
            face handwriting: handwritten, handwriting, script font, handwriting font, hand-written, cursive font
            format mp4: mp4
            format mov: mov
            format webm: webm
            format gif: gif
            format mkv: mkv
            nth 1: first, 1st, opening one, very first, initial
            nth 2: 2nd, second
            nth 3: third, 3rd
            nth 4: fourth, 4th
            nth 5: fifth, 5th
            nth 6: sixth, 6th
            nth 7: seventh, 7th
            nth 8: eighth, 8th
            nth 9: ninth, 9th
            nth 10: tenth, 10th
            nth 11: eleventh, 11th
            nth 12: twelfth, 12th
            nth -1: last, very last, final, closing one, final one, last one
            nth -2: second to last, second last, next to last, penultimate, second from the end, last but one, second-to-last, one before last, second-last, one before the last
            nth -3: third to last, third from the end, third last, third-to-last
            factor 2: twice, double, doubled, two times, 2 times, twice as, two-fold, twofold, double speed, double the
            factor 3: triple, three times, thrice, tripled, 3 times
            factor 4: quadruple, four times, quadrupled
            fraction 0.5: half, fifty percent, half of
            factor 0.5: half as, half the, halve, halved, in half
            fraction 0.3333: a third, one third, by a third
            fraction 0.6667: two thirds, by two thirds
            fraction 0.25: a quarter, one quarter, by a quarter
            fraction 0.75: three quarters
            fraction 1: full volume, max volume, maximum volume, full blast, maximum, max
            height 2160: 4k, uhd, ultra hd
            height 1440: 2k
            height 1080: full hd, fullhd, fhd
            """;

    /// Words that are right as they are: never taken for a mistyped phrase of ours.
    static final String ORDINARY = """
            about above after again age ago air along also always another answer ask away back bad bag ball bank bear beautiful because become bed been before begin
            behind being best better boat body book born bottle bread break bride brother brown bus busy button buy call came camp care cat cats chair cheese chip
            church class clean clear close coat coffee corner country cousin cup dance date daughter day days dead dear deep did dig dinner does dog door draw dream dress
            drink drive each early east eat egg else even event ever every face fall family far farm fat father feel feet few field fight fine fire fish five flag
            floor flower flowers fly food foot forest forget four free fresh friend friends full game garden gave gentle gets gift girl glad glass goal goes gold gone
            grand grandma grandpa grass ground group grow guess had hall hand hands happen hat hate have head hear heart heat heavy held hello her here high hill his
            hit hole home hope horse hot hotel hour hours house hurt idea inside island job join joke june july jump kid kids kind king kitchen knew know lady lake land
            lake late laugh law lay lead leaf learn leave led leg less let letter lie life line lion live lived lonely look lost lot love luck lunch mad made main man many
            map mark may maybe mean meat meet mind mine miss monday money month moon more morning most mother mountain mountains mouth much must name near neck need never
            news nice night nine nose note nothing number ocean office often old once onto open other our outside own page paid pair paper parent park part party pass past
            path pay people pet phone piece pig place plan plant plate play please plus point pool poor power pretty pull quite race rain ran read ready real rich ride
            ring river road rock roof room round run sad safe said sail sale salt same sand sat saw say school sea seat see seem seen sell send sent set seven shall she
            ship shirt shoe shop shore should shout shut sick side sign since sing sister sit six skin sky sleep snow some son soon sort soup south spend spot spring
            stand star stay still stone stood store storm story street strong such summer sun sunset sure swim table take talk tall taste tea teach team tell ten tent
            than their them there they thick thing think those though three threw tie times tiny tired today together told took tooth top town toy train travel tree trees
            trip true try tune turn under until use very view visit wait walk wall want warm wash watch water wave waves way weak wear weather week well went were west wet
            when where while who whole wide wife wild will wind window wine winter wire wise wish woman wonder wood wool work world worse write wrong yard year years yes
            young your zoo bridge city beach cake lisbon rome paris london trevi weekend golden road cabin watching viewing everyone everybody nobody exactly probably
            camera cameras lens phone phones closed eyes blurry friends wedding birthday anniversary graduation christmas holiday saturday sunday friday teacher
            """;
}
