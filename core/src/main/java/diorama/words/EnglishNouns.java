package diorama.words;

/// What it is done to, and which of them, in English.
final class EnglishNouns {
    private EnglishNouns() {}

    static final String NOUNS = """
            FILM: film, all told, all up, in all, from start to finish, start to finish, end to end, video, movie, slideshow, slide show, vid, montage, recap, reel, the whole thing, whole thing, the thing, whole video, whole film, entire video, entire film, whole movie, entire movie, project, memory video, photo film, photo video, the whole, timeline, overall, in total, total, altogether, all together, all in all, whole slideshow, entire slideshow, the entire thing, entire thing, edit, compilation, story video, clip video, short film, highlight, vlog, highlight reel, photo story, promo, trailer video, tribute, sizzle, the whole time, all the time, the entire time, whole time, all the way through, the whole way through, for the duration
            PHOTO: photo, picture, pic, image, photograph, shot, foto, snap, snapshot, frame of mine, still image, img, pix, photographs, drawing, my drawing, drawings, painting, artwork, sketch, poster, scan
            CLIP: clip, footage, video clip, segment, piece of footage, scene, clips
            TITLE: title, headline, heading, title card, opening title, header, title text, opening card, intro card
            SUBTITLE: subtitle line, second line, sub title, subheading, tagline
            CAPTION: caption, subtitle, subtitles, subs, lower third
            CREDIT: credits, end credit, end credits, closing credit, closing credits, closing credits line, end card, closing card, credit, closing line, end title, closing title, outro text, outro, closing text, closing words, closing message, final text, ending text, end text, closing caption, end message, final words, final message, end screen text, end slate, sign off, final card, outro card, dedication
            WATERMARK: watermark, copyright, copyright notice, logo text, handle, signature, stamp
            TEXT: text, words, wording, lettering, letters, line of text, all the text, writing, message, texts, all text, phrase, line, that line, this line, that text, this text, that caption text, place names, city names, street names, names of the places, names of the cities, town names
            MUSIC: music, song, soundtrack, track, tune, bgm, background music, score, audio, audio track, melody, beat music, underscore, racket, din, instrumental, backing track, musical, theme music, a bed, sound track, background track, own track, own song, own music, my own track, my own song, my own music, uploaded song, song i uploaded, track i uploaded, music i uploaded, playing behind it, playing behind, playing underneath, playing in the background, playing under it, going on behind it
            VOLUME: volume, loudness, level, audio level, sound level, music volume
            SOUND: sound, original sound, clip's sound, own sound, clip audio, video sound, original audio, sounds, camera sound
            SPEECH: somebody talks, someone talks, speech, talking, somebody speaks, someone speaks, people talk, people speak, voice, voices, anybody talks, anyone talks, anyone speaks, dialogue, dialog, narration is, they talk, they speak, I talk, I speak, somebody is talking, someone is talking, people are talking, speaking, someone's talking, somebody's talking, someone's speaking, anybody speaks
            TRANSITION: transition, the jump from, jump from, the switch from, switch from one, the change from, the step from, the cut from, transitions, transistion, transition effect, changeover, segue, jumps between, jumps, jump between, switch between, the change between, the cut between, the step between, way from one to the next
            MOTION: motion, animate, ken burns, ken burns effect, ken burns style, movement, animation, move around, camera move, camera movement, camera motion, camera, panning and zooming, movements, moves, moving, motion effect, camera moves, some life, a bit of life, come alive a bit, bit of movement
            ZOOM: zoom, zooming, zooms, zoomed
            PAN: pan, panning, sweep, glide, drift, pan shot, tracking shot, scroll, travel, wander
            SLIDE: slide in, slides, sliding, slide transition, slide over, slide effect, slides in, slide
            WIPE: wipe, wipes, wipe transition, wiping
            PUSH: push transition, push over, push slide, push
            FILTER: filter, effect, grade, grading, colour grade, color grade, look, tone, vibe, preset, fx, tint, filters, colour filter, color filter, looks
            COLOUR: colour, color, colours, colors, hue
            BRIGHTNESS: brightness, exposure, lightness, light, lighting
            BACKGROUND: background, backdrop, empty space, empty areas, blank space, the gaps, surround, empty area, what's left over, what's left, what is left over, whatever is left, leftover space, the leftover, remaining space, empty parts, empty part, empty bits, empty bit, blank parts, blank bits, blank areas, blank area, empty spaces, unused space, unused parts, leftover parts, leftover bits, leftover areas, left over bits, the empty sides, empty sides, blank sides, leftover area
            BARS: bars, borders, edges, black bars, sidebars, letterbox bars, border, margins, white bars, sides
            FORMAT: format, aspect ratio, aspect, ratio, orientation, dimensions, shape, proportions, canvas, frame size, video size, proportion, screen ratio, video format, resolution, pixel dimensions, pixels, frame rate, framerate
            LENGTH: length, duration, running time, runtime, time, run time, timing, run length
            SPEED: tempo, pace, playback speed, rate of, speed of, playback, pacing, retime, re-time, respeed, retiming
            ORDER: order, sequence, new order, running order, ordering, in this order, arrangement
            START: start, beginning, very start, very beginning, opening, front, intro, start of the film, beginning of the film, the very front, outset, start of the video, beginning of the video, begin, from the off, from the get-go, from the get go, from the word go, the get-go, the top of the sequence, top of the sequence, the top of the order, top of the order, the top of the running order, top of the running order, the top of the list, top of the list, the top of the queue, top of the queue, the top of the line, head of the line, the head of the line, head of the queue, the head of the queue, front of the line, front of the queue, the front of the line, pole position
            END: end, ending, very end, end of the film, closing, outro section, finish, the back, conclusion, end of the video, back, bottom of the list, the bottom of the list, the bottom of the order, bottom of the order, back of the queue, the back of the queue, back of the line, the back of the line, tail end, the tail end
            FRAME: screen, frame, entire frame, whole frame
            FONT: font, typeface, lettertype
            SIZE: size, font size, text size
            DATE: date, newest first, newest to oldest, latest first, time taken, when they were taken, date taken, capture date, oldest first, by date, when taken, shooting date, taken date, day taken, time they were taken, oldest to newest, shooting time
            FILE_NAME: name, filename, file name, alphabet, by name
            STEP: last request, latest request, last command, last instruction, last change, latest change, most recent change, previous change, recent change, last edit, latest edit, previous edit, last step, latest step, last thing you did, last action, last modification, last move you made, last tweak, last thing, step, change, edit step, steps, changes, edits, action, actions, modification
            BALANCE: credit balance, balance, credits left, remaining credits, credits remaining, how many credits, credits have i, credits do i, my credits, any credits, quota, cost, costs, cost anything, price, is it free, is this free, for free, have to pay, pay for, charge me, charged, free of charge
            SUBJECT: face, subject, faces, main subject, the middle of interest, smile, eyes, head
            PERSON: people, guy, man, woman, person, kid, child, boy, girl, somebody, someone, stranger, tourist, men, women, kids, children, lady, dude, everyone, crowd, passerby, bystander, photobomber, grandma, grandpa, mom, mum, dad, baby
            UPLOADED: uploads, uploaded, my uploads, files, new photo, new picture, new one, just uploaded, uploaded files, new photos, new pictures, new ones, I just added, latest upload
            BEAT: beat, to the beat, on the beat, on beat, beats, beat sync, cut to the beat, on the beats, to the beat of the music, beat synced, beat-synced, match the beat, match the beats, sync to the beat, synced to the beat, in time with the music, in time to the music, with the beat, to the rhythm, cut to the music, cuts to the music, cut it to the music, cutting to the music, snap cuts to the music, snap the cuts to the music, sync the cuts to the music, line the cuts up with the music, hit the beat, hits the beat, hit every beat, every beat, beat drop, beat drops, on every beat, cuts with the music, change with the music
            QUALITY: quality, best quality, high quality, highest quality, top quality, good quality, max quality, maximum quality, low quality, draft quality
            OPACITY: opacity, transparent, transparency, see-through, see through, semi-transparent, translucent, opaque
            INSET: picture in picture, picture-in-picture, pip, as a logo, as the logo, as an inset, inset, as an overlay
            LOUDNESS: lufs, lkfs, loudness target, loudness level, target loudness, integrated loudness
            WORD_BY_WORD: karaoke, word by word, word-by-word, karaoke style, one word at a time
            MISTAKE: typo, misspelled, misspelt, spelling mistake, mistake, wrong, incorrect, spelled wrong, spelt wrong, typed wrong
            """;

    static final String WHICH = """
            ALL: all, all of, all the, all of the, every one of, all my, everything, the lot, throughout, across the board, everywhere, all of them, the whole lot, them all, entirely, all these, all those, everybody, everything in, whole set, across all, in all, any of
            EACH: each, every, every single, each one, apiece, each of, per, every one, each and every, every second one, no picture longer than, no photo longer than, no pic longer than, no image longer than, no shot longer than, no picture over, no photo over, photo by photo, picture by picture, shot by shot, slide by slide
            BOTH: both, both of
            REST: rest, ones in between, the ones in between, those in between, ones between, the ones between, the rest, others, the others, remaining, other ones, everything else, other photos, other pictures, all others, the other ones, remaining ones, other, all the others, everyone else, anything else, the remainder, whatever remains, what remains, whatever's left, the ones that are left, those that are left, the ones left, the leftovers, the remainder of them
            ONLY: only, just, simply, solely, alone, exclusively, nothing but, merely
            EXCEPT: except, except for, but the, but not, all but, apart from, other than, excluding, save for, aside from, everything but, everything except, every one but, bar the, with the exception of, but for, minus
            IT: it, this, that one, this one, them, they, those, these ones, those ones, that, its, em, 'em, their, that photo, this photo, that picture, this picture, that clip, this clip, same one, the same one, same photo, that pic, this pic, this image, that image
            THIS: this, these, my, our, the current, current, mine, your
            MIDDLE: middle, middle one, the middle one, in the middle, the middle, halfway, middle of, the one in the middle, one in the middle, one right in the middle, the one right in the middle, one in the very middle
            ENTIRE: entire, whole, complete, full, the whole way through, whole way through, all the way through, the whole time, the entire time, whole time, from beginning to end, from start to end, the whole way, all the way along
            NEW: new, another, a new, a fresh, a different, different, a second one, one more, fresh
            NEXT: next, following
            ordinary: portraits, landscapes
            ODD: odd, odd ones, odd numbered, odd-numbered, uneven ones
            EVEN: even ones, even numbered, even-numbered, even photos, even pictures, even pics, even images
            OTHER_ONE: other one, the other one, the other photo, the other picture, the other pic
            IN_TURN: in turn, respectively, in sequence, one by one, one after another, one after the other, in that order, in this order each
            EVERYWHERE: in between, between them, between each, in-between, between all, between every, between shots, between photos, between pictures, between images, between clips, between scenes, between slides, between pics, between the photos, between the pictures, between the images, between the clips, between all the photos, between all photos, between all of the clips, between the shots, from one to the next, between all of them, between all clips, between each photo, between each picture, between every photo, between every picture, between each clip, between all the pictures, between all the clips, between them all, from photo to photo, from picture to picture, from one photo to the next, from one picture to the next, from shot to shot, from clip to clip, from image to image, in between the photos, in between photos, in between the pictures, in between pictures, in between each photo, in between every photo, in between each, between one picture and the next, between one photo and the next, between one image and the next, between one shot and the next, between one and the next, between one clip and the next, between one pic and the next, between one slide and the next, from one picture into the next, from one photo into the next, from one to another, from one photo to another, from one picture to another, between frames, from frame to frame, between any two photos, between any two pictures, between two photos, between two pictures, between any two, at each change, at every change, at each switch, every time the picture changes, every time the photo changes, each time the picture changes, each time the photo changes, whenever the picture changes, whenever the photo changes, when the pictures change, when the photos change, when the picture changes, when the photo changes, when one picture changes to the next, when one photo changes to the next, as one picture changes to the next, as one photo gives way to the next, when changing from one to the next, when it changes from one to the next, when it goes from one to the next, when going from one photo to the next, when going from one picture to the next
            """;
}
