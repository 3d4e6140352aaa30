package diorama.words;

/// The phrases of English that tell how something is meant, and the classes of words they are made of; [PhraseBook]
/// says how they are written.
final class EnglishPhrases {
    private EnglishPhrases() {}

    static final String CLASSES = """
            <well> = so, and, but, ok, okay, oh, hey, hm, hmm, wait, please, tell me, show me
            <is> = is, are, was, were, 's, 're
            <not> = no, not, never, nothing, don't, dont, isn't, shouldn't, mustn't, can't, cannot, won't
            <picture> = one, photo, picture, pic, shot, slide, image
            <pictures> = ones, photos, pictures, pics, shots, slides, images, <picture>
            <please> = please, pls, thanks, thank you
            """;

    // --- what is told or asked after ---------------------------------------------------------------------------------

    static final String TOLD = """
            <someone> = i, we, you, he, she, they, it, someone, somebody, something, the app, the program, the tool
            <had> = 've, 'd, have, had, has, must have, seem to have, think i
            <somehow> = just, accidentally, mistakenly, wrongly, already, only, also, somehow, apparently, unintentionally,
                stupidly, totally, completely, actually, went and, should not have, shouldn't have
            <lost> = removed, deleted, erased, undid, dropped, wiped, cleared, lost, overwrote, ruined, broke, messed up,
                screwed up, took out, took away, took off, got rid of, threw out, muted, exported, saved
            <someone> <had>? <somehow>* <lost>

            <was> = <is>, got, gets, has been, have been, had been
            <gone> = removed, deleted, erased, lost, gone, missing, wiped, cleared, dropped, taken out, thrown out
            <was> -ly/just/already/all? <gone>
            disappeared/vanished
            went missing
            is/are no longer there
            isn't there any more
            isn't there anymore

            <why> = why, how come, who, where, what happened
            <losing> = remove, removed, delete, deleted, erase, erased, gone, go, went, missing, lost, happened
            [ <well>* <why> …… <losing>
            [ what happened to/with

            <by mistake> = by mistake, by accident, accidentally, unintentionally, didn't mean to, did not mean to,
                wasn't supposed to, shouldn't have been
            <by mistake>
            """;
    static final String ASKED = """
            <did> = is, are, was, were, has, did, have you, have i, have we, have they
            <done> = remove, removed, delete, deleted, erase, erased, gone, missing, lost, wiped, cleared, dropped, undone,
                undo, export, exported, save, saved, muted, replaced, changed, cut
            [ <well>* <did> …… <done>
            """;
    /// What follows from something told is wished: "it was day one so that goes first".
    static final String CONCLUSION = """
            <that> = that, it, this, that one, this one, they, those
            so <that> goes/comes/should/must/belongs/needs/can
            """;

    // --- what is only wondered, and what is for later ----------------------------------------------------------------

    static final String HOW_TO = """
            <can> = do, can, could, would, should, might, does
            <one> = i, we, you, one, somebody, someone
            <say> = say, type, write, do, have to say, need to say
            <how to> = how to, how does one, how is it possible to, how <can> <one>, what do i <say> to,
                what should i <say> to
            [ <well>* <how to> {deed: ……1-40} ]
            """;
    static final String WHAT_IF = """
            <would> = would, will, might
            <what happens> = what happens, what <would> happen, what'll happen, what'd happen, what would it look like,
                how would it look, how does it look, what does it look like
            [ <well>* <what happens> if/when i/we/you {deed: ……1-40} ]
            [ <well>* if i/we/you {deed: …1-40} ,? <what happens> ]
            """;
    static final String ONCE_DONE = """
            <once> = once, as soon as, now that, after
            <has been> = <is>, has been, have been, 's been
            <done> = removed, deleted, gone, taken out, cut out, dropped, swapped, moved, added
            [ {done: <once> …1-8 <has been> <done>} ,
            """;
    static final String FINE = """
            <and> = and, but, so, while, though, oh, with
            <the> = the, all the, my, your, those, these
            <others> = other, others, rest, remaining, earlier, existing, remainder
            <things> = transitions, blends, crossfades, dissolves, fades, order, colour, colours, color, colors, filters,
                motion, music, title, text, caption, captions
            <all others> = all/any? of? <the>? <others> …8, everything/anything/all/everyone else,
                the <things> before/after? that/it/them?

            <looks> = <is>, are, r, re, look, looks, work, works
            <very> = already, all, just, perfectly, totally, really, quite
            <good> = fine, ok, okay, good, alright, all right, great, perfect, right, fab, grand
            <as> = as, the way, like
            <now> = is, it is, it's, they are, that, they r, they're, it was, now, before
            <shall> = can, should, may, could, must, to, will, just
            <stay> = stay, stays, be left, be kept, remain, remains
            <where> = in, as, the way, exactly as, like, just as, where
            <so> = put, the same, unchanged, <where> …1-6
            <as it is> = as/like it/they is/are/was/were, as is, as before, as it stands
            <fine> = <good>, <good> <as>? <now>
            <is fine> = <looks>? <very>* <fine>, <shall>* <stay> <so>, <as it is>,
                stay, stays, untouched, unchanged, the same

            <for me> = for me, by me, with me, i think, now, though, thanks, please
            [ <and>* <all others> <is fine> <for me>* ]
            """;
    static final String LATER = """
            <when> = when, once, after, before, until, till
            <them> = i, we, you, everyone, everybody, they, he, she, my, our, everything, it's, it is, that's, all
            <day> = monday, tuesday, wednesday, thursday, friday, saturday, sunday
            later/tomorrow/tonight/eventually
            another time/day
            some other time
            next time/week/month/year
            not now/yet/today
            in a minute/bit/while/moment/sec/second
            <when> <them>
            at some point
            this evening/afternoon/weekend
            after lunch/dinner/work
            after that meeting
            first thing
            on <day>
            """;
    static final String BEFORE_TAKING = """
            <we> = i, we, you, i'm, we're, the, my, our, this, it's
            <export> = export, exporting, exported, exports, render, rendering, rendered, renders, save, saving, saved,
                download, downloading, downloads, publish, publishing, published
            <the film> = it, this, that, the film, the video, everything, the movie
            right/just/shortly? before <we>* can/could/finally/go/start* <export> <the film>?
            """;

    // --- pictures ----------------------------------------------------------------------------------------------------

    static final String NEIGHBOUR = """
            <right> = right, just, directly, straight, immediately, that comes, coming
            <it> = it, that one, this one, that, this, them
            the <picture> <right>? {after: after/behind/following} {of: <it>}?
            the <picture> <right>? before/preceding {of: <it>}?
            """;
    /// Starting with the first, or with the second.
    static final String EVERY_OTHER = """
            <starting with> = starting/beginning/start/begin with/from/at/on the/photo/picture/number*
            every other/second/2nd <pictures> ,? and? <starting with> {odd: first/1st/1/one} one/photo/picture/pic?
            every other/second/2nd <pictures> ,? and? <starting with> second/2nd/2/two one/photo/picture/pic?
            """;
    static final String MOVING = """
            <a little> = a little, a bit, a tad, a touch, slightly, gently, slowly, softly
            move/moves/moving <a little>* ]
            be animated <a little>* ]
            """;

    /// What makes a word out of a file's name a picture: "the village photo", "the photo of the village".
    static final String PICTURE_BEHIND = "[ <pictures>/clip/clips";
    static final String PICTURE_BEFORE = "<picture>/clip of/with/from/at/in the/my/a/our? ]";

    // --- lengths, levels, and other films ----------------------------------------------------------------------------

    static final String NOT_MORE = """
            <not> … longer/more/above/exceed/past/beyond
            <not> … !voice over
            """;
    static final String NOT_LESS = "<not> … shorter/less/under/below/fewer";
    /// What follows "under" where it is a limit: "under a minute", "under 15 s", but not "under it".
    static final String AMOUNTS = """
            <seconds> = s, sec, secs, second, seconds, min, mins, minute, minutes
            <amount> = a …1-1, an …1-1, half …1-1, <number>, …1-1 <seconds>
            """;
    static final String MOST = AMOUNTS + """
            <at most> = at most, at the most, max, maximum, tops, or less, or shorter, or under
            <under> = under, less than, shorter than, below, within
            <at most>
            <under> <amount>
            !it/that/this/them/film/video/movie/slideshow/thing/everything/length/time/total up to <amount>
            """;
    static final String LEAST = AMOUNTS + """
            <at least> = at least, at the least, minimum, or more, or longer, or over, upwards of
            <over> = more than, longer than, above
            <at least>
            min <number>
            <over> <amount>
            for/last/lasts/lasting/be/is/run/runs/running/just over <amount>
            <number> s/sec/secs/second/seconds min
            """;
    static final String OF_ITSELF = """
            of what it/that/they <is>
            of how loud it
            of the current
            of its current/present
            half/third/quarter its/the current/present
            """;
    static final String SECOND_VERSION = """
            <also> = too, also, as well, besides
            also/besides …… a/an …3 version
            in addition …… version
            on top …… version
            a/an …3 version …3 <also>
            second/another/separate/additional/extra/alternative …1 version
            """;
    /// A film that is empty or dull for want of its music is told of, and not wished.
    static final String DULL = """
            feel/feels/felt/look/looks/seem/seems/sound/sounds/empty/dull/boring/flat/lifeless/dead
            """;

    // --- what no export can do ---------------------------------------------------------------------------------------

    static final String EXPORT_KINDS = """
            exe/app/apk/iso/zip/rar/7z/avi/wmv/flv/swf/mpg/mpeg/m4v/3gp/ogv/vob/dvd/bluray/prores/pdf/ppt/pptx
            powerpoint/keynote/doc/docx/xls/xlsx/excel/psd/prproj/fcpxml/htm/html/txt/jpg/jpeg/png/webp/svg/tif/tiff/bmp
            heic/mp3/wav/flac/aac/spreadsheet
            blu ray
            word document
            """;
    static final String EXPORT_SIZE = """
            !./: {k: <number>} k
            {lines: <number>} p
            """;

    // --- refusing, and writing otherwise -----------------------------------------------------------------------------

    static final String BECOMING = """
            <whatever> = the, my, our, this, that, any, it, them, these, those, all, of, every
            <become> = be, get, become, look, go, have, move, play, start, end, last, stay
            [ <whatever>* …3 !second/third/fourth/fifth/next to <become>
            """;
    static final String SHOULD = """
            <should> = should, must, needs to, has to, ought to
            <behind> = in the …4, on the …4, of the …4
            """;
    static final String RIGHT_FIRST = SHOULD + """
            <should be> = <should> be/say/read, it's, its, it is, that's, i meant, make it
            <and not> = and? not, instead of, rather than
            <should be> {right: …1-4} ,? <and not> {wrong: …1-4} ,? <behind>? ,? <please>? ]
            """;
    static final String WRONG_FIRST = SHOULD + """
            <change> = change, replace, correct, fix, swap, turn
            <change> {wrong: …1-4} to/with/by/into/for {right: …1-4} ,? <behind>? ,? <please>? ]
            not {wrong: …1-4} ,? but {right: …1-4} ,? <behind>? ,? <please>? ]
            {wrong: …1-4} <should> be/say/read {right: …1-4} ,? <behind>? ,? <please>? ]
            """;
    static final String OTHER_WISH = """
            make/add/remove/delete/put/music/song/second/seconds/photo/photos/picture/pictures/pic/pics
            transition/transitions/louder/quieter
            """;
    static final String OF_WORDS = """
            title/titles/caption/captions/text/texts/word/words/credit/credits/watermark/typo/letters
            spel-/spal-/misspel-
            """;
}
