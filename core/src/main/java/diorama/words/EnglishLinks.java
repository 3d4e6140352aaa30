package diorama.words;

/// How much, where, and what holds sentences together, in English; what is asked, and what is only courtesy.
final class EnglishLinks {
    private EnglishLinks() {}

    static final String DEGREES = """
            TOO: too, nauseating, makes me nauseous, makes me sick, making me sick, way too, far too, much too, a bit too, a little too, overly, too much, excessively, a tad too, is so, are so, it's so, that's so, they're so, was so, a tad, ugly, hideous, annoying, distracting, looks ugly, look ugly, awful, horrible, makes me dizzy, make me dizzy, making me dizzy, dizzying, makes me seasick, making me seasick, gives me a headache, puts me to sleep, makes me sleepy, drives me crazy, drives me mad, hurts my ears, stops so abruptly, stops abruptly, stops too abruptly, stop so abruptly, ends so abruptly, ends abruptly, ends too abruptly, cuts off abruptly, cuts out abruptly, stops so suddenly, stops suddenly, ends so suddenly, ends suddenly, so abruptly, abruptly, boring, cheesy, depressing, corny, tacky, irritating, obnoxious, grating, lame, jarring, putting me to sleep, put me to sleep, sends me to sleep, sending me to sleep, puts everyone to sleep, puts us to sleep, makes me yawn, making me yawn, makes everyone dizzy, makes us dizzy, makes people dizzy, makes you dizzy, dizzy, seasick, gives us a headache, giving me a headache, doing my head in, getting on my nerves, gets on my nerves, too draggy, draggy, hard to watch
            A_BIT: a bit, a little, slightly, a touch, a touch of, somewhat, a tad more, a hair, subtly, subtle, a little bit, a smidge, just a bit, marginally, a notch, a wee bit, lightly, a hint of, a dash of, kinda, a shade, a bit more, a little more, one notch, a teeny bit, a tiny bit, a wee, ever so slightly, fractionally
            VERY: much, very, a lot, way, far, really, a great deal, significantly, considerably, super, extremely, heavily, loads, a ton, tons, majorly, massively, strongly, so much, lots, a whole lot, ultra, a good deal
            MORE: more, extra, additional, increase the, further, even further, even more, still more, some more
            LESS: less, fewer, reduced
            LONG: long, longer, lengthy, lengthier, linger longer, more time, extra time, a beat longer, a beat more, a moment longer, longish
            SHORT: short, shorter, brief, briefer, less time, more briefly, shortish
            FAST: fast, rushed, hurried, frantic, frenetic, breathless, abrupt, sudden, too abruptly, faster, quick, quicker, snappy, snappier, rapid, rapidly, quickly, swift, brisk, brisker, punchier, speedy, speedier, fast paced, fast-paced, sped up, swifter, hectic, quickish, fastish
            SLOW: slow, slower, slowly, sluggish, leisurely, relaxed pace, unhurried, gradually, gradual, slow paced, slow-paced, slowish
            BIG: readable, more readable, legible, more legible, easier to read, big, bigger, large, larger, huge, increase the size, enlarge the, bigger size, giant, xl, biggish, largish
            SMALL: small, smaller, tiny, tinier, little, mini, smallish
            STRONG: strong, stronger, dramatic, more dramatic, intense, bold effect, pronounced, more intense, stronger effect, heavier, obvious, more obvious, noticeable, more noticeable, exaggerated, bolder, deeper, wilder, more pronounced, harder, heavy, powerful
            GENTLE: gentle, gently, more gently, gentler, softer, weaker, milder, mild, subtler, soft, calmer, lighter, less dramatic, weak, less intense, more subtle, more gentle, less strong, toned down, fainter, delicate, imperceptible, almost unnoticeable, unobtrusive
            LOUD: loud, louder
            QUIET: quiet, quieter, softly, more quietly, low volume, quietly, quietish, lowish, on the quiet side, on the low side, not too loud, not too loudly, not so loud, not very loud, turned down low, barely there, unobtrusive, unobtrusively
            BRIGHT: bright, brighter, overexposed, over-exposed, blown out
            DARK: dark, darkness, darker, underexposed, under-exposed, gloomy, dim, murky, dingy
            PALE: pale, dull, washed out, flat, faded, drab, bland, lifeless, desaturated, colourless, colorless
            HIGHER: higher, up a bit, further up, high
            LOWER: lower down, low, further down
            ENERGETIC: energetic, energy, lively, livelier, more lively, dynamic, punchy, upbeat feel, exciting, fast and fun, high energy, high-energy, hype, action packed, action-packed, peppy
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
            WITH: with, using, having, featuring
            FOR: for, lasting, during, that lasts, which lasts, for about, for exactly
            AT: at, at least, at the least, at most, at the most, no less than, not less than, no more than, not more than, no longer than, not longer than, no shorter than, not shorter than, a minimum of, a maximum of, around, about, roughly, approximately, exactly, circa, precisely
            ON: on, over, onto the, across, upon, on top of, underneath, under, beneath, across from
            IN: in, inside, within
            OF: of, 's
            AS: as
            INSTEAD: instead, instead of, rather than, rather, in place of, in exchange for
            LEFT: left, left hand, left-hand, the left side, leftwards, left side, leftward
            RIGHT: right, right hand, right-hand, the right side, rightwards, right side, rightward
            TOP: top, upper, above, upwards, upward, top of the screen, at the top
            BOTTOM: bottom, lower part, below, downwards, downward, bottom of the screen, foot of the screen, foot
            CENTRE: centre, center, in the middle of the screen, in the middle of the frame, centered, centred, middle of the screen, middle of the frame, dead centre, dead center, in the centre, in the center, center of the screen, centre of the screen, dead middle
            CORNER: corner
            SIDE: side, edge
            OFF: off, away, out
            UP: upwards direction
            DOWN: down
            """;

    static final String TALK = """
            NO: no, none, zero, without any, no more
            CORRECT: no just, no wait, wait no, no actually, actually, or rather, I mean, no no, oh wait, hang on, on second thoughts, on second thought, sorry I meant, I meant, nah, no the, no it, wrong one, not that one, not that, nope, no sorry, wrong, no make that, scratch that one
            NOT: not, don't, dont, do not, never, isn't, shouldn't, doesn't, no longer, stop, nor, won't, wont, cannot, didn't, can't, cant, neither, without being, avoid, aint, ain't
            WITHOUT: without, w/o, sans, free of
            WHAT: what, what's, whats, what is, what are, tell me about, tell me, describe
            WHICH: which, which ones, list, list the, list of
            HOW_LONG: how long, how many seconds, what length, what duration, how much time, what is the length, what's the length, what's the duration, what is the duration, how long is, how long does, what's the runtime, what is the running time, what's the running time, how many minutes, current length, current duration
            HOW_MANY: how many, how much, number of, count of, hw many, how mny, howmany, hw much
            HOW: how, why, when, where, who
            IS: is, are, was, were, does, did, has, have, is there, are there, am, was actually, is actually, are actually, were actually
            NOW: now, currently, right now, at the moment, so far, at present, at this point
            HELP: help, what can you do, what can i say, commands, what can i ask, how does this work, how do i use this, examples, what do you do, what are you able to do, what can i do here, how does it work
            HISTORY: history, what have you changed, what did you change, what did you do, what did you just do, what have you done, what did i change, what have i done, what did we do, what have i asked, what did i ask, what have i asked for, what did i ask for, what did we change, list of changes, what have we done, what has changed, what's changed, what have i changed, edit history, change log, changelog, what changes, which changes, what edits, changes so far
            STATUS: status, show tracks, show the tracks, show timeline, show the timeline, show me the timeline, show me the film, show me what is in it, what do we have, what's in it, what is in it, what have we got, overview, summary, show me what we have, where are we, show me the tracks, summarize, summarise, current state, tracks
            HELLO: hello, hi, hey, good morning, good evening, good afternoon, greetings, hiya, howdy, hey there, hi there, hello there, yo
            THANKS: thanks, thank you, thx, ty, thank you so much, cheers, many thanks, thanks a lot, thanks so much, thank you very much, tysm, much appreciated
            GOOD: great, looks great, perfect, nice, awesome, good, cool, love it, lovely, looks good, wonderful, excellent, beautiful, looks nice, well done, fantastic, amazing, brilliant, that's it, I love it, looks perfect, looking good, nice work, good job
            YES: yes, yeah, yep, ok, okay, sure, yup, alright, correct, right on, go ahead, sounds good, please do, of course, yea, absolutely, fine
            WANT: want, would like, i'd like, like, need, wish, would love, i'd love, let's have, lets have, prefer, love, want to, i want, i need, let's, lets, would be nice, would be great, gimme, give me, i'd rather have, i would rather have, we'd rather have, we would rather have, i'd rather, i would rather, we'd rather, i'd sooner have, i'd sooner, i'd prefer, i would prefer, we'd prefer, i'd be happier with, i'd be happier if
            FILLER: strength, intensity, please, so, pls, plz, could, can, would, you, i, me, we, us, the, a, an, just a, kindly, maybe, perhaps, then i, be, should, will, shall, to be, hmm, hm, um, uh, oh, ugh, oops, whoops, nah, basically, really just, also, too please, btw, by the way, tbh, lol, haha, well, ur, u, cld, cud, wld, so that, so, there, here, out, some, any, one, ones, thing, things, kind of, sort of, bit of, going, going to, gonna, it's, it'd, i'm, i've, there's, that's, that'd, got, plan, sorry, sorry to be a pain, pain, think, feel, feels, looks, look like, seems, much obliged, real quick, quickly please, who, whom, am i, asap, folks, guys, mate, buddy, again please, stuff, whatever, anyway, anything, let, as well, too many, i think, once, same, both sides, all right, even, still a, straight away, immediately, already, back up, make sure, ensure, must, need to, want it, able, possible, if possible, when possible, if you can, if you could, if you don't mind, if you dont mind, if that's ok, if thats ok, if it's ok, if that's okay, if that is ok, if that's possible, if that makes sense, if need be, if you like, if you want, if you please, if at all possible, if it's not too much trouble, if it is not too much trouble, if that works, if that helps, if it helps, if anything, if necessary, if needed, even if, as if, see if you can, wondering if you could, wonder if you could, what if, why not, why don't we, why don't you, why dont we, why dont you, last summer, last week, last year, last month, last weekend, last winter, last autumn, last spring, last night, last december, last august, no rush, in there, in here, up there, over there, down there, thank, or so, or something, or whatever, kinda like, while you're at it, at once, this time, next up, to me, to us, for me, for us, tad, such, quite, pretty, rather than that, effect of, style of, style, feel to it, mode, type, version, style look, photos of, trip, holiday, vacation, wedding, birthday, show these, dinner, saturday, sister, feed, guess, either, nor, per se, w, of mine, of ours, of yours, his, her, he, she, him, my friend, boss, says we, end result, result, hard to, hard, at all, wise, better before, liked it before, liked it better, better that way, i liked, liked, of that, real, kinda, gets on my nerves, on my nerves, do better, would do, will do, enough, is enough, is plenty, plenty, idk, dunno, bro, fam, lmk, thingy, bit, gonna be, wanna, gotta, lemme, ya, yall, y all, em all, each other, one another, listing, estate, in the lobby, i look, we look, she looks, he looks, they look, looks terrible, look terrible, terrible, don't forget to, dont forget to, do not forget to, don't forget, dont forget, do not forget, never forget to, remember to, be sure to, make sure to, let's say, lets say, let us say, i do, ought to, ought, i do feel, i must say, i suppose, i believe, rather too, i said, i just said, no cap, we see, you see, people see, viewers see, they see, everyone sees, we get to see, that we see, fr, ngl, tbf, imo, imho, fyi, pretty please, ty in advance, like i said, deliver, nothing flashy, nothing fancy, nothing too flashy, nothing too fancy, nothing over the top, not too flashy, flashy, if you've got one, if you have one, if you've got it, if you have it, if there is one, if you have any, if you've got any, if you've got something like that, if there's one, website banner, web banner, website header, web header, if you must, if you have to, if you need to, if required, if it has to be, if needs be, what about, profile grid, instagram grid, insta grid, ig grid, my grid, feed grid, grid post, for the grid, says it needs to, says it has to, says it should, says it must, says that it should, says that it has to, says we should, says we need to, says we have to, says we must, says I should, says I need to, says I have to, reckons it should, reckons we should, thinks it should, thinks we should, told me to, tells me to, tells me it should, smth, smthg, sth, accordingly, whatsoever
            GET: get, make it so, have, let us have, let's get, got
            CHANGE_CONTENT: dance, smile more, wave, blink, talk to, laugh, walk, jump, sing, come alive, move their, open her eyes, open his eyes, open their eyes, open my eyes, wink, cry, hug, kiss, fly, run around, swap faces, face swap, change her dress, change his, change her, change their clothes, clothes, outfit, hair, wear, make them smile, look younger, look older, younger, older, thinner, slimmer, make me look, turn her head, change the sky, swap the sky, replace the sky, add a sun, snow falling, make it rain, rain, deepfake, animate the people, animate her, animate him, moustache, beard, face look, unblur the face, sing along, clap
            ERASE_CONTENT: remove the background, cut out the person, remove the person, erase the person, photobomb, retouch, inpaint, object removal, blemish, pimple, wrinkles, red eye, red eyes, background removal, remove the watermark from the photo, telephone pole, power lines
            INVENT: generate a photo, generate a picture, generate an image, new scene, invent, ai image, ai photo, ai generate, create a picture of, create an image of, draw, draw a, imagine, make up a, stock footage, stock photos, find photos, find a photo, search for photos, look up photos, google, text to image, text to video, b roll, b-roll, poem, a joke, tell me a joke, story for me, essay, walkthrough, walk-through, virtual tour, fly-through, flythrough, 3d walkthrough, 3d model, 3d tour, 3d render, drone shot, drone footage, drone view, aerial shot, aerial view, aerial footage, drone clip, you make up, make up yourself, that you make up, made up by you, made-up, make one up, ai-made, ai generated, ai-generated, imaginary, out of thin air, from your imagination, you invent, you draw, dream up
            VOICE: voice over, voiceover, voice-over, narration, narrate, narrator, read aloud, read it aloud, tts, text to speech, read out, speak the, read the captions aloud, spoken, read the text, read it out, read out loud, read it out loud, read them out, out loud, read it in, read them in, read the captions in, read the words in, read the title in, read the text in, voice it, vo, v o
            VOICE_OFF: stop reading, stop the reading, stop reading aloud, stop reading out loud, don't read, dont read, do not read, no reading aloud, no reading, remove the voice, remove the voices, delete the voice, drop the voice, lose the voice, get rid of the voice, take out the voice, take the voice out, take away the voice, turn off the voice, turn the voice off, switch off the voice, mute the voice, silence the voice, stop the voice, without the voice, no voice, without a voice, no voices, no more voice, remove that voice, remove the synthetic voice, remove the reading
            LIP_SYNC: lip sync, lipsync, lip-sync, mouth move, mouths move, make him say, make her say, make them say, talking head, make him talk, make her talk, make them talk, talking photo, make him sing, make her sing, make them sing
            SONG: spotify, youtube music, itunes, taylor swift, beatles, mozart, beethoven, abba, coldplay, ed sheeran, popular song, famous song, trending song, trending sound, chart, happy birthday song, hit song, beyonce, adele, trending audio
            STICKER: sticker, stickers, clip art, clipart, arrow, doodle, emoji rain, confetti, heart shapes, balloons, hearts, snowflakes, lens flare, fireworks, sparkles, a hat on, hat on, party hat, santa hat, sunglasses on, glasses on, crown on, a crown on, a bow on, bow tie on, halo on, wig on, mask on, a mask on, speech bubble, speech bubbles, thought bubble, googly eyes, bunny ears, cat ears
            SPLIT_SCREEN: split screen, split-screen, side by side, collage, grid, four at once, at the same time, two at once, next to each other, beside each other, next to one another
            UPSCALE: upscale, upscaling, super resolution, enhance resolution, enhance the quality, restore old photo, deblur, unblur, denoise, remove the noise, stabilize, stabilise, colorize, colourise, colorise, colourize, hd quality, sharper resolution, increase the resolution of the photo
            BACKWARDS: play backwards, play the clip backwards, run backwards, run the clip backwards, played backwards, play it backwards clip, rewind the clip, reverse the clip, reverse playback
            CAPTION_FILE: srt, vtt, srt file, vtt file, subtitle file, subtitles file, caption file, captions file
            AND: and, &, n, plus, plus also, along with, as well as, together with
            OR: or, or if not, if not, failing that, or failing that, or else, if that fails
            THEN: then, and then, after that, afterwards, next, also, finally, lastly, secondly, after which, followed by, and after that, and also, and finally, first of all, oh and
            IF: if, in case, provided that, assuming, assuming that
            BECAUSE: because, cause, cos, coz, cuz, bc, b/c, seeing as, given that, since we, since it's, since its, since i, since they, since she, since he, since it, since there, since my, since our, as we, as they, as she, as he, as my, as our
            BUT: but, however, though, although, yet, except that, only that
            """;
}
