package diorama.words;

/// What to do, in English, one idea a line. A phrase is written as people type it; endings (-s, -ed, -ing) are
/// understood.
final class EnglishVerbs {
    private EnglishVerbs() {}

    static final String VERBS = """
            MAKE: make, create, build, whip up, knock up, rustle up, generate, produce, compose, assemble, put together, turn into, turn, bring to life, do
            ADD: add, include, insert, give, apply, attach, overlay, throw in, bring in, slap, drop in, stick in, pop in, set it to, append, tack on, stick on, tack
            REMOVE: remove, delete, drop, kick out, throw away, don't need, dont need, do not need, don't want, dont want, do not want, not needed, no need for, get rid of, take out, take away, take off, erase, lose, kill, ditch, throw out, throw away, scrap, leave out, exclude, discard, cut out, toss, clear, strip, eliminate, dump, pull, omit, skip, rm, del, take, turn off, switch off, axe, bin, trash, wipe out, do away with, scratch, drain, get rid, can be dropped, leave off, no longer want, yeet, leave it out, leave that out, leave them out, leave this out, leave that one out, leave this one out, don't care for, do not care for, dont care for
            CHANGE: change, set, switch, adjust, convert, modify, edit, alter, tweak, update, fix, reformat, resize, go with, turn to, format, correct, rename, reword, retitle, customize, customise, recut
            USE: use, pick, choose, take only, select, go for
            KEEP: keep, retain, keep just, keep only, preserve
            REPLACE: replace, substitute, swap out, swap for, change out, trade, swap with
            SWAP: swap, exchange, switch places, trade places, change places, switch around, flip the order of, interchange, swap around, swap over, switch the places of, exchange places
            MOVE: move, bring, shift, drag, relocate, reposition, place, send, nudge, came, come, goes, go, transfer, promote
            PUT: put, stick, position, set down, pop
            REVERSE: reverse, reverse order, backwards, backward, in reverse, reversed, other way round, other way around, invert, back to front, flip the order, from last to first, last to first, upside down order, opposite order
            SHUFFLE: shuffle, randomize, randomise, random, random order, mix up, jumble, scramble, mix the order, randomly
            SORT: sort, arrange, order by, organize, organise, chronological, chronologically, in chronological order, alphabetical, alphabetically, in alphabetical order, reorder, re-order, rearrange, re-arrange, resequence, re-sequence, reshuffle into, re-sort, resort
            DUPLICATE: duplicate, dup, dupe, copy, repeat, clone, double up, twice in a row, show twice, second time, once more, one more time, show again, a second time, again at the end, again at the start
            CUT: cut, trim, chop, shave, crop off, clip off, snip, shave off, trim off, chop off, cut off, lop, lop off, slice off, knock off, knock
            SPLIT: split, divide, cut in half, cut in two, break in two, slice in two, split in two, split in half, break up
            HOLD: hold, stay, linger, last, stay up, stay on, remain, stays, be seen, be on screen, on screen, be visible, displayed, be shown, show for, run, runs, rest on, sit, stick around, keep up, up, pause on, leave it up, leave it on, leave that up, leave them up, keep it up, keep it on, leave it there, flash by, flashes by, flash past, stay there, hang on the screen, pass by, fly by, rush by, whizz by, zip by, be over
            LENGTHEN: lengthen, extend, stretch, stretch out, prolong, draw out, elongate, expand, pad, make longer, stretched
            SHORTEN: shorten, condense, compress, tighten, reduce, cut down, bring down, trim down, cut short, squeeze, drags, drag on, drags on, drag, tighten up, get down, scale down
            SPEED_UP: speed up, accelerate, fast forward, speed, quicken, fast-forward, hasten, pick up the pace, hurry, hurry up, hyperlapse, timelapse, time lapse, speed it up, speed this up, speed them up, speed that up
            SLOW_DOWN: slow down, slow motion, slow mo, slowmo, slo mo, decelerate, slow it down, slow this down, slow them down, slow that down, slow that one down, slow it right down
            PLAY: play, start playing, playing
            MUTE: mute, silence, silent, shut up, no sound, make silent, muted, turn the sound off
            UNMUTE: unmute, turn back on, sound back, sound on, un-mute, turn the sound on
            DUCK: duck, ducking, auto duck, auto-duck, goes down when, dip under, lower under, quieter when, quieter while, lower when, lower while, drop when, drop under, drop while
            LOOP: loop, on repeat, on loop, keep repeating, looped
            TURN_UP: turn up, bring up, bring it up, crank up, boost, pump up, turn it up, bring up, raise, increase, up the, amp up, dial up, crank, bump up, enlarge, amplify, turn that up, strengthen, intensify, push up, beef up, blow up, turn up louder, punch up, barely hear, hardly hear, can't hear, cannot hear, cant hear, inaudible, too faint to hear
            TURN_DOWN: turn down, shrink, make smaller, lower, decrease, dial down, turn it down, tone down, reduce, bring it down, tone it down, dial back, take down, ease off, ease down, soften, cut back, turn that down, weaken, tone that down, dial it down, dial it back, knock down, drown out, drowns out, drowning out, drown, drowning, overpower, overpowering, overwhelm, overwhelming, overwhelms
            FADE: fade, fades, fading
            FADE_IN: fade in, fade-in, fades in, fade in from black, fade up, fade from black, fade up from black, come in from black, start from black, ease in, eases in, ease-in, open from black, begin from black, fading in, fade it in, start in black, opens from black, start on black, starts on black, come up slowly from black, begin in black, come up from black, black to begin with, come up slowly, comes up slowly
            FADE_OUT: fade out, fade-out, fades out, fade to black, fade out to black, fade away, fade into black, end on black, end in black, ease out, eases out, close on black, fading out, fade it out, fade down, go to black, fades to black, close to black, go black, goes black, turn black, turns black, going black, fade it to black
            ROTATE: rotate, turn by, turned, sideways, turn clockwise, turn counterclockwise, turn around, degrees, degree, deg, upside down
            FLIP: flip, mirror, mirrored, flip horizontally, flip vertically
            CROP: crop, cropping, crop in, cut off the edges, crop to fill
            FILL: fill, fill the frame, fill the screen, fill the entire frame, fill the whole frame, fill the whole screen, fill up, cover, full bleed, edge to edge, full screen, fullscreen, fill the entire screen, no bars, no black bars, without bars, without black bars, remove the black bars, get rid of the black bars, remove black bars, crop to fit, fill frame
            WHOLE: whole photo, whole picture, show each photo whole, fit the whole, letterbox, letterboxed, uncropped, no cropping, don't crop, dont crop, do not crop, without cropping, contain, full photo, full picture, entire photo, entire picture, not cropped, pillarbox, fit inside, complete picture, nothing cropped, stop cropping, show the entire, whole image, entire image, full image, in full, fit the entire, nothing is cut off, nothing cut off, nothing gets cut off, not cut off, no crop
            BLURRED: blurred copy, blurry background, blurred background, blur the background, blurred edges, blur fill, blur background, blurred sides, blurred bars, blur the edges, blurred version, blur the sides, blurred borders, blur the empty, blur the bars, fill with blur, blurry edges, blurry sides, blurry copy, blurred backdrop, blurry bars
            WRITE: write, type, say, label, name it, call it, spell, inscribe, title it, caption it, name this, call this, put the words, put the word
            SAYS: says, that says, saying, reading, that reads, which says, which reads, reads, called, titled, entitled, with the words, with the text, captioned, stating, should say, should read, to say, to read
            APPEAR: appear, show up, pop up, come in, come on, enter, appears, come up, arrive, enters, comes in, come into view, animate in, animated in
            LEAVE: disappear, go away, vanish, leave the screen, goes away, disappears, exit, go off, leave screen, exits, animate out
            BRIGHTEN: brighten, brighten up, lighten, lighten up, make brighter, light up, add light
            DARKEN: darken, dim, darken down
            RESTORE: restore, original colours, original colors, original colour, original color, put the colours back, put the colors back, put the colour back, put the color back, colours back, colors back, colour back, color back, bring back the colours, bring back the colors, bring the colours back, bring the colors back, no filter, no filters, unfiltered, normal colours, normal colors, natural colours, natural colors, back to colour, back to color, full colour, full color, in colour, in color, back in colour, back in color, bring back colour, bring back color, colour again, color again, in colour again, in color again, coloured again
            UNDO: undo, revert, go back one step, take that back, take it back, step back, roll back, rollback, ctrl z, ctrl+z, go back, undo that, undo it, undo this, cancel that, scratch that, reverse that change, never mind that, back one step, one step back, unwind, ctrl-z, take back, go one step back, put it back how it was, put it back, put that back, previous version, back to how it was, back to the way it was, back to what it was, back to where it was, way it was before, undone, forget the last change, forget that change, discard the last change, forget that, forget my last change, add it back, put them back, get it back
            REDO: redo, redo that, redo it, do it again, put it back again, ctrl y, ctrl+y, re-do, reapply, ctrl-y, do that again, undo the undo, bring it back, restore what I undid, what i undid, what i just undid, what we undid, what was undone
            RESTART: start over, start again, start from scratch, begin again, reset, clear everything, from scratch, start afresh, start fresh, begin anew, start all over, reset everything, scrap everything, delete everything, clear the film, clear the timeline
            EXPORT: export, render, download, send me the video, get the video, get me the video, give me the video, give me the file, get the file, render out, save as, final video, send it to me, output it, send me the file, publish, finished file, finished video, finished film, final file, final film, the mp4 file
            SAVE: save, save it, save the project, save my work, save project
            UPLOAD: upload, upload a photo, upload photos, upload more, add a file, upload files
            FIT: fit to the music, fit the music, match the music, fit to music, match the length of the music, match the song, fit the song, as long as the music, as long as the song, length of the song, length of the music, same length as the music, same length as the song, end with the music, end with the song, until the song ends, until the music ends, sync to the music, fit the soundtrack, match the soundtrack, match to the music, the song's length, the music's length, song's length, finishes together with the song, finishes together with the music, ends together with the music, ends together with the song, finish with the music, finish with the song, finish together with the song
            UNTOUCHED: leave alone, don't touch, dont touch, do not touch, leave the rest alone, leave it, untouched, unchanged, don't change, dont change, do not change, leave them alone, keep the rest, stay the same, as they are, as it is, stays the same, keep as is, as is, leave everything else, leave the others, same as before, the same as they were, keep moving, leave as is, leave it alone, leave the rest, keep everything else, don't move, stays as it is, stay as they are, can stay, leave the rest as is, leave the rest as it is
            SHOW: show, display, present
            ENDS: end with, finish with, ends with, close with, finish on, end on, conclude with, wrap up with, finishing with, ending with, closing with, wind up with, finish up with, end up with, finish off with
            BEGINS: open with, start with, opening with, starts with, begin with, opens with, begins with, starting with, beginning with, kick off with, opener, open the film, open the video, opens the film, opens the video, open the slideshow, open the movie, start the film, start the film off, kick off the film, lead the film, start the video, start off the film, open it all, lead with, leading with, lead off with, open on, opens on, begin on, kick things off with, start off with, start things off with, start on
            """;
}
