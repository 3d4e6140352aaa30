package diorama.words;

/// Idioms about length, order and passage from Britain, America and elsewhere, one idea a line; they are looked
/// up before the plain words that they are made of.
final class EnglishIdioms {
    private EnglishIdioms() {}

    static final String IDIOMS = """
            REMOVE: get shot of, get shut of, see the back of, give the boot, give the chop, give the heave-ho
            REPLACE: sub in, sub out, sub, swap in, switch in
            MOVE: belong, belongs
            DUPLICATE: reprise, reappear, reappears, come round again, comes round again, crop up again, pop up again, pops up again, turn up again
            SHOW: whizz through, zip through, breeze through, race through, rush through, flick through, fly through, rattle through
            TURN_UP: bump
            SLOW_DOWN: relax the pace, ease the pace, ease up on the pace, ease off the pace, take the pace down, slow the pace, take it slower
            LENGTHEN: before it's gone, before it is gone, before it disappears, before it vanishes, before it goes, over in a flash, gone in a flash, gone in a second, over before you know it, over too soon, over too quickly, gone too soon, gone too quickly, not up long enough, isn't up long enough, doesn't stay up long enough
            SHORTEN: whittle, whittle down, pare, pare down
            SWAP: swop, swop over, swop round, swop around, swopped
            REVERSE: other way about, wrong way round
            UNDO: forget it, as you were, put it back as it was before, put it back as it was, as it was before, back as it was, didn't mean that, didn't mean to do that, didn't mean to
            REDO: do it after all, want it after all, go forward one step, go forward a step, go forward one, go one forward, step forward, one step forward, undone too much, undid too much, went back too far, gone back too far, put the change back in, put the change back, put that change back
            FADE_IN: open out of darkness, opens out of darkness, out of darkness, out of the darkness, out of the dark, come out of darkness, rise out of darkness, from darkness
            FADE_OUT: fade to darkness, fade into darkness, into darkness, sink into darkness
            PHOTO: landscapes
            TRANSITION: joins, the joins
            START: top of the pile, top of the list, top of the order, head of the queue, head of the line, front of the queue, front of the line, top of the running order
            END: bottom of the pile, bottom of the list, bottom of the order, back of the queue, back of the line, tail end
            REST: everything in between, everything between, everything in the middle, all in between, all the ones in between, all those in between, the ones in the middle, the middle ones, the bits in between, the photos in between, the pictures in between, the shots in between
            EVERYWHERE: into each other, into one another
            BOTH_ENDS: outer two, outer ones, the outer two
            FAST: at breakneck speed, breakneck speed, lightning fast, at lightning speed
            SLOW: at a snail's pace, snail's pace, at a crawl, dead slow
            WANT: could do with, can do with, could really do with
            FILLER: innit, be happier with, happier with, be happier if, didn't turn out well, didn't come out well, didn't turn out, didn't come out, didnt turn out, didnt come out, came out badly, turned out badly, came out rubbish, barely see, hardly see, to take it in, to take them in, to take in, to take it all in
            nth -3: third from last, third from the back
            nth -2: second from last, second from the back
            factor 2: as long again, the same again, as much again
            factor 1.5: half as much again, half as long again, half again as long, half again as much, half as much longer, by half again, half again
            transition cut: snap from one to the next, jump straight from one to the next, cut straight from one to the next, go straight from one to the next, snap straight from one to the next, bang bang bang, bang bang, snap snap snap
            transition fade-black: via black
            transition fade-white: via white
            motion zoom-in: gentle push, subtle push, slight push, tiny push, little push, barely noticeable push, barely there push
            motion still: lock the camera off, lock the camera, lock off the camera, lock off, lock it off, locked off, locked-off, lock the shot, lock the shot off, lock down the camera, rock steady, on a tripod, like a tripod, tripod
            """;
}
