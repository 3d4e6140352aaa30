package diorama.words;

/// What looks, moods, places, colours and formats are called in English.
final class EnglishLooks {
    private EnglishLooks() {}

    static final String LOOKS = """
            transition cut: hard cut, straight cut, plain cut, simple cut, jump cut, cuts only, hard cuts only, no transition, no transitions, straight cuts, clean cut, just cut, just cuts, direct cut, cuts, hard-cut, without transitions, without any transitions, no transition effects, abrupt cut, sharp cut, simple jump, a plain jump, plain jump, straight jump, direct jump, hard jump, just a jump, just jump, simply jump, clean jump
            transition fade: crossfade, overlap, overlapping, overlap each other, cross fade, cross-fade, soft fade, xfade, fade transition, fade between, soft crossfade, fades between, fade into each other, fade into one another, fade into the next, smooth fade, simple fade, gentle fade, fade from one to the next, fade from one, mix, blend, blend into, smooth transition, soft transition, smooth transitions, gentle transition, seamless transition, fading transition, soft fades, melt, nice transition, blend together, fade each, fade transitions, melt into the next, flow into the next, flow into each other, dissolve into the next one, plain fade, plain fades, simple fades, normal fades, normal fade, ordinary fades, ordinary fade, regular fades, basic fades, basic fade
            transition dissolve: dissolve, cross dissolve, cross-dissolve, crossdissolve, film dissolve, soft dissolve, desolve
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
            transition spin: spin, spin transition, whirl, rotate transition, spinning transition
            transition flash: flash, white flash, flash cut, camera flash, flash transition, flash between, flashes, flash white
            transition circle: circle, iris, circle wipe, circular, circle reveal, iris wipe, circle transition, circle open
            transition blur: blur transition, blur between, blurry transition, blur into, defocus transition
            transition pixelate: pixelate, pixel transition, mosaic, pixelize, mosaic transition
            transition glitch: glitch, glitchy, glitch transition
            transition page: page turn, page flip, page curl, turning page, book flip, page peel
            transition blinds: blinds, venetian blinds
            transition light-leak: light leak, light leaks
            transition fade-colour: fade through colour, fade through color, fade via a colour, dip to colour, dip to color
            transition glow: glow, glowing, glow transition, bloom, bloom transition
            transition burn: film burn, burn, burning film, burn through, film burns, burning transition, celluloid burn
            transition sunbeam: sun beam, light sweep, light beam, beam of light, sweep of light, light ray, light rays
            transition luma: luma fade, luminance dissolve, brightness dissolve
            transition dissolve-grain: grainy dissolve, noise dissolve, sand dissolve
            transition dissolve-clouds: cloudy dissolve, clouds transition, smoke transition, fog transition, misty transition, mist transition
            transition dissolve-ink: ink transition, ink bleed, ink drop, ink spread, ink splash, watercolour transition, watercolor transition, ink wash, ink blot
            transition dissolve-blocks: blocks transition, random blocks, block transition
            transition dissolve-dots: dots transition, dotted transition, halftone transition, polka dots
            transition dissolve-honeycomb: honeycomb transition, hexagon transition, hexagons, hex transition, honeycomb
            transition wipe-soft-left: soft wipe, soft wipe left, feathered wipe, gradient wipe
            transition wipe-soft-right: soft wipe right, soft wipe from the left
            transition wipe-diagonal: diagonal transition, wipe diagonally, corner wipe, slanted wipe, diagonally
            transition wipe-fan: fan transition, fan open
            transition wipe-pinwheel: pinwheel, pinwheel transition, windmill, windmill transition
            transition wipe-spiral: spiral, spiral transition
            transition wipe-waves: wavy wipe, waves transition, wave wipes
            transition wipe-zigzag: zigzag, zig zag, zigzag transition, zig zag wipe, sawtooth wipe
            transition wipe-open: barn door, barn doors, barn door transition, curtain, curtains, curtain open, opens from the middle, open from the middle, split open, curtain transition
            transition wipe-open-tall: opens up and down, eye opening, eyelid
            transition wipe-close: closes to the middle, close to the middle
            transition circle-close: iris close, iris out, closing iris, circle closing, circle in
            transition circle-soft: soft iris, feathered circle
            transition box: box transition, box open, rectangle transition, square opening
            transition diamond: diamond transition, diamond wipe
            transition star: star transition, star wipe, star wipes, star shaped, star-shaped
            transition heart: heart transition, heart wipe, heart shaped, heart-shaped, heart shape, heart shapes, hearts transition
            transition flower: flower transition, flower wipe, flower shaped
            transition cross: cross transition, plus shape, plus shaped
            transition shutter: shutter, shutter transition, camera shutter effect, shutter click, aperture, aperture transition
            transition blinds-tall: vertical blind, tall blinds
            transition stripes: stripes transition, striped transition, diagonal stripe, stripe transition
            transition comb: comb transition, interlace transition
            transition checker: checkerboard transition, chessboard, chequerboard, checkered, checker transition
            transition tiles: tiles transition, tile transition, flying tiles
            transition cover-left: cover left, cover transition, slide over the old
            transition reveal-left: reveal left, reveal transition, uncover, uncover transition
            transition whip-left: whip pan, swish pan, whip transition, whip, swish, swoosh, whoosh, whip left, fast pan transition, whip pans
            transition whip-right: whip right, whip pan right
            transition doors: doors, door transition, doors open, open doors, like doors
            transition doors-close: doors close, closing door
            transition squeeze-left: squeeze transition, squish, squash transition
            transition flip: card flip, flip transition, flip card, flipping, turn over like a card, flip like a card, flipping cards
            transition cube: cube, cube transition, cube spin, 3d cube, cube rotation, cube rotate, rotating cube, spinning cube, box turn, cube effect
            transition stretch: stretch transition, stretchy transition
            transition zoom-out: zoom out cut, pull out transition
            transition zoom-blur: radial blur transition, zoom blurs
            transition zoom-pop: pop transition, pop up transition
            transition zoom-away: shrink away, shrink transition, fly away transition
            transition swirl: swirl transition, swirling, vortex, whirlpool, twirl, twist transition
            transition ripple: ripples, ripple transition, water ripple, water ripples, ripple effect
            transition wobble: wobble, wobbly, underwater transition, wavy transition, wave transition
            transition blur-across: motion blur, motion blur transition, directional blur, speed blur
            transition glitch-colour: rgb split, color split, chromatic aberration, rgb shift, chromatic transition
            transition static: tv static, television static, white noise transition, static noise, snow transition, tv snow
            transition tv-off: tv switch off, tv switch-off, tv turn off, tv off, television off, old tv switch off, old tv, crt, crt transition, switching off a tv, turning off a tv, tv power off, tv shutdown, tv switching off, tv transition, old television
            transition page-up: page up, page roll
            motion still: still, static, freeze, frozen, motionless, stand still, stay still, hold still, no motion, no movement, no zoom, no zooming, no ken burns, no pan, without motion, without movement, stationary, unmoving, don't move around, no animation, fixed camera, keep still, no camera movement, stop moving, stop the movement, stop the motion, stop zooming, stop panning, without any motion, without any movement, no moving, no panning, stay put, sit still, sit tight, not budge, hold steady, stay in place, stay where they are, nothing moves, nothing should move, nothing moving
            motion zoom-in: zoom in, creep towards, creep toward, creep closer, move towards, moves towards, move toward, moving towards, go towards, travel towards, inch closer, inch in, glide towards, drift towards, drift closer, tighten on, close in on, zooms in, push in, pushing in, slow push, move in, move closer, get closer, closer, close in, zoom into, dolly in, zooming in, push-in, zoom in on, go closer, punch in, slow push in, creep in, zoom-in, come closer, moving closer
            motion zoom-out: zoom out, open out, opens out, widen out, widens out, open up wide, opening out, zooms out, pull out, pull back, pulling out, move out, dolly out, zooming out, pull-out, zoom back, pull away, zoom-out, move back, pulling back, back away, moving out, slow pull out, draw back, draws back, drawing back, draw away, draws away, ease back, eases back, ease away, pulls back, pulls out, pulls away, backs away, backs off, drift back, drifts back, drift away, move away, moves away, moving away
            motion pan-left: pan left, drift to the left, drifts to the left, glide left, glide to the left, glides left, sweep to the left, drift leftwards, pan to the left, pan from right to left, right to left pan, pan right to left, move to the left, pan leftwards, panning left, sweep left, drift left, pan from the right to the left
            motion pan-right: pan right, drift to the right, drifts to the right, glide right, glide to the right, glides right, sweep to the right, drift rightwards, pan to the right, pan from left to right, left to right pan, pan left to right, move to the right, pan rightwards, panning right, sweep right, drift right, pan across, pan from the left to the right
            motion pan-up: pan up, pan upwards, tilt up, pan from bottom to top, pan bottom to top, move upwards, panning up, drift up, pan to the top
            motion pan-down: pan down, pan downwards, tilt down, pan from top to bottom, pan top to bottom, move downwards, panning down, drift down, pan to the bottom
            motion parallax: parallax, 3d effect, 2.5d, depth effect, parallax effect, 3d photo, three dimensional
            filter warm: warm, warmer, golden, golden hour, sunset tone, cozy, cosy, warm up, warm tone, warm look, warm tones, amber, warm light, sunny, warm colours, warm colors, sunnier, warm it up, warm them up, warmish
            filter cool: cool tone, cooler, cold, colder, bluish, icy, cool look, cool tones, teal, cool blue, cool down, cool colours, cool colors, cool it down, wintry, frosty, chilly, bluer
            filter bw: black and white, b&w, bw, b w, monochrome, greyscale, grayscale, noir, mono, black white, black n white, grey scale, gray scale, b/w, black-and-white, desaturate completely, decolor, no colour, no color, colourless look, without colour, without color
            filter sepia: sepia, sepia tone, brownish, old brown, sepia toned
            filter vintage: vintage, look old, looks old, look aged, old look, aged look, old photo look, old photo effect, look like old photos, look like an old photo, like old photos, old time look, retro, old film, old-fashioned, old fashioned, film look, nostalgic look, old school, 70s, 80s, 90s, polaroid, analog, analogue, old movie, vintage film look, vintage film, kodak, super 8, faded film, antique, aged, vintage look, retro look, seventies, eighties, old timey, old-timey, vhs, home movie, home movies, home video, old home movie, old home movies, old footage, cine film, old film reel, home movie look, with scratches, scratched film, scratchy film, film scratches
            filter vivid: vivid, vibrant, saturated, more colour, more color, colourful, colorful, punchy colours, punchy colors, more saturated, saturate, pop more, more vibrant, richer, richer colours, richer colors, make the colours pop, make the colors pop, colours pop, colors pop, vibrance, more saturation, increase saturation, boost the colours, boost the colors, richer colour, richer color, intense colours, intense colors, pop, punchier colours, punchier colors, punchier colour, punchier color
            filter cinematic: cinematic look, movie look, cinematic grade, hollywood, teal and orange, film grade, movie-like, filmic, blockbuster, cinematic colour, cinematic color, cinematic filter, cinematic colours, cinematic colors, cinematic tone, cinematic style, movie style, cinema look
            filter sunset: sunset glow, sunset vibes, sunset look, sunset colours, sunset colors, sunset filter
            filter pastel: pastels, pastel colours, pastel colors, candy colours, candy colors, macaron colours
            filter matte: matte finish, matt look, matt, faded blacks, lifted blacks
            filter shadows: lift the shadows, lift shadows, brighten the shadows, raise the shadows, open up the shadows, boost the shadows
            filter vignette: vignette, dark corners, dark edges, darker corners, vignetting, darkened corners, darkened edges, darken the corners, darken the edges, darken the edges of, dark around the edges, darker edges, darker around the edges, shade the corners
            filter grain: grain, film grain, grainy, noise, noisy
            filter contrast: contrast, contrasty, punchier contrast, crush the blacks, crushed blacks, deeper blacks, crush the shadows
            filter saturation: saturation, desaturate, desaturated
            filter blur: blur the photo, blur the picture, blurry look, soft focus, out of focus
            filter sharpen: sharpen, sharper, sharpness, crisper, crisp
            filter lut: lut, luts, look-up table, lookup table, cube file, cube lut, color table, colour lut, color lut
            mood lofi: lo-fi, lofi, lo fi, chillhop, lofi hip hop, lo-fi hip hop, lofi beats, lo-fi beats, hip hop, hip-hop, study beats, chill beats, chilled beats, mellow beats, chill hop, chill music beats, study music, chillhop beats, jazz, jazzy, smooth jazz, jazz music, bossa nova, lounge music
            mood cinematic: cinematic, cinematic music, film score, movie score, orchestral, orchestra, filmscore, strings, violin, movie music, film music, symphonic, soundtrack-like
            mood upbeat: something with a beat, something with a good beat, something with some beat, something with rhythm, something with a rhythm, with a good beat, with a strong beat, with more of a beat, something rhythmic, rhythmic music, happier, merrier, jollier, funkier, cheerier, more upbeat, more cheerful, more joyful, upbeat, cheerful, happy, joyful, fun, bouncy, feel good, feel-good, cheery, bright and happy, uplifting, pop music, party, jolly, playful, summery, perky, bubbly, goofy, quirky, silly, funky, bop, banger, catchy, sunny music, merry, carefree, energetic music, lively music, exciting music, something you can dance to, something I can dance to, something we can dance to, something to dance to, something you can run to, something I can run to, something to run to, something you can hike to, something to hike to, something you can walk to, something you can march to, something to jump around to, hike to, dance to, jog to, work out to, bop to, tap your foot to, foot tapping, toe tapping, get up and go
            mood ambient: ambient, atmospheric, meditation, meditative, spa, background pads, pads, drone, airy, ethereal, calm music, relaxing music, peaceful music, calming music, dreamy music, soothing music, lullaby
            mood acoustic: acoustic, guitar, folk, ukulele, folky, indie, indie folk, strumming, country, unplugged, acoustic guitar, campfire, fingerpicking, banjo, soft music, gentle music
            mood piano: piano, solo piano, keys, piano music, piano piece, classical, pianist, sentimental music, emotional music, love song, nostalgic music, tender music
            mood electronic: electronic, edm, techno, house music, synth, synthwave, electro, dance music, club, trance, dubstep, dance track, synths, drum and bass, disco, rave, hardstyle, edm banger, cyberpunk, thumping bass, heavy bass, thumping beat, bass heavy, bass drop, big bass, deep bass, pounding beat, thumping
            mood epic: epic, trailer, heroic, powerful music, grand, triumphant, majestic, trailer music, epic music, bombastic, adventure, adventurous, dramatic music
            mood~ ambient: dreamier, chiller, more relaxed, more relaxing, more chilled, chill, chilled, mellow, relaxed, chilled out, laid back, laid-back, zen, sleepy, spacey, soothing, mysterious
            mood~ upbeat: positive
            mood~ piano: sadder, more romantic, more emotional, more melancholic, romantic, sad, melancholic, melancholy, touching, emo, heartbreaking, tearjerker, bittersweet, in my feels
            mood~ epic: inspiring, inspirational, motivational, badass, hardcore, adrenaline, pumped up, pumped-up
            mood~ acoustic: folksy, homely, artsy
            platform youtube: youtube, yt
            platform shorts: youtube shorts, yt shorts, shorts, youtube short, yt short, new short, short for youtube, a youtube short
            platform tiktok: tiktok, tik tok, tick tock, tik-tok
            platform douyin: douyin
            platform reels: reels, instagram reels, insta reels, ig reels, instagram reel, insta reel, ig reel, facebook reels, as a reel, for a reel, as reels, for my reel, into a reel, as my reel
            platform story: instagram story, insta story, ig story, stories, instagram stories, snapchat, facebook story, whatsapp status, insta stories, ig stories, status update
            platform xiaohongshu: xiaohongshu, rednote, red note, little red book, xhs
            platform channels: wechat channels, weixin channels
            platform moments: wechat moments
            platform bilibili: bilibili, b station
            platform feed: instagram post, instagram feed, insta feed, ig feed, insta post, portrait feed, facebook feed, instagram, insta, ig, facebook, fb, threads, linkedin
            shape 16:9: widescreen, wide screen, landscape, horizontal, wide, tv format, landscape mode, landscape orientation, for tv, landscape format, horizontally oriented, television, tv screen, desktop, tv, telly, the big screen, projector, a monitor, computer screen, laptop screen, horizontle, landscap
            shape 9:16: vertical, portrait, upright, phone format, portrait mode, portrait orientation, vertical video, phone screen, for my phone, for phone, phone shape, vertically, tall, mobile format, for mobile, for phones, portrait format, vertical format, phone wallpaper, verticle, vertcal, virtical, vertival, potrait, portait
            shape 2:1: twice as wide as it is high, twice as wide as high, twice as wide as it is tall, twice as wide as tall, two to one, 2 to 1
            shape 1:1: square, squared, 1 by 1, one by one, square format, one to one, 1 to 1, one-by-one ratio, instagram square, 1 on 1
            shape 4:5: four by five, 4 by 5, four to five, 4 to 5
            shape 3:4: three by four, 3 by 4, three to four
            shape 4:3: four by three, 4 by 3, four to three, four thirds
            shape 21:9: ultrawide, ultra wide, 21 by 9, cinemascope, cinema format, anamorphic, cinema widescreen, cinematic widescreen, movie widescreen, film widescreen, cinema wide, cinema ratio, cinema aspect, letterbox widescreen, super wide, superwide
            shape 9:16: nine by sixteen, 9 by 16, nine to sixteen, 9 to 16
            shape 16:9: sixteen by nine, 16 by 9, sixteen to nine, 16 to 9
            colour #FFFFFF: white, off white, off-white, pure white, snow white
            place top-left: top left, upper left, top left hand, upper left hand, left top
            place top-right: top right, upper right, top right hand, upper right hand, right top
            place bottom-left: bottom left, lower left, bottom left hand, lower left hand, left bottom
            place bottom-right: bottom right, lower right, bottom right hand, lower right hand, right bottom
            colour #000000: black
            colour #FF0000: red, crimson, scarlet
            colour #FFD700: yellow, gold, golden yellow, golden colour, mustard, mustard yellow
            colour #FF8C00: orange
            colour #2ECC40: green
            colour #1E6FFF: blue
            colour #8E44AD: purple, violet
            colour #FF69B4: pink, magenta
            colour #808080: grey, gray
            colour #C3B091: khaki, tan, taupe
            colour #FFF44F: lemon yellow, bright yellow, neon yellow, lemon
            colour #FFF1A8: light yellow, pale yellow, pastel yellow
            colour #FF7F50: coral, salmon, peach
            colour #404040: dark grey, dark gray, charcoal
            colour #C0C0C0: silver, light grey, light gray
            colour #4B0082: indigo, dark purple, deep purple
            colour #C8A2E8: lavender, lilac, light purple, pale purple, mauve
            colour #8B1E2D: dark red, burgundy, maroon, wine red
            colour #E0218A: hot pink, neon pink, fuchsia, deep pink
            colour #FFB6C1: light pink, pale pink, baby pink, pastel pink, blush, rose pink
            colour #39FF14: neon green, lime, lime green
            colour #556B2F: olive, olive green, army green, khaki green
            colour #98E4C1: mint, mint green, light green, pale green, sage, sage green, pastel green
            colour #0B5345: dark green, forest green, emerald, emerald green, bottle green
            colour #4169E1: royal blue, cobalt, cobalt blue, electric blue
            colour #87CEEB: sky blue, light blue, baby blue, pale blue, powder blue
            colour #00BCD4: cyan, turquoise, aqua, teal blue
            colour #8B4513: brown
            colour #001F5B: navy, navy blue, dark blue, midnight blue, deep blue
            colour #F5E6C8: cream, beige, ivory, eggshell
            style bold: bold, bolded, in bold, boldface, thick letters
            style italic: italic, italics, italicised, italicized, slanted, in italics, cursive
            style outline: outline, outlined, stroke, contour, outlines, edging, outlined in black, black outline, black outlines, white outline, stroked, black stroke, white stroke
            style shadow: shadow, drop shadow, shadowed, shaded
            style box: box, dark box, text box, background box, boxed, black box, box behind, on a box, dark background behind, background behind it, plate, dark plate, on a dark box, banner, strip behind
            style upper: uppercase, upper case, all caps, capitals, caps, capital letters, in capitals, block letters
            coming typewriter: typewriter, letter by letter, type out, typed out, character by character, typing effect, one letter at a time, typing, one character at a time, types itself, type itself out, types itself out, type itself, typed letter by letter
            coming pop: pop in, bounce in, pop effect, bounce, popping, bouncing, spring in, pops up, scale in
            coming slide-up: slide up from below, rise, rise up, slide upwards in, float up, fly up, rises, float in from below, drift in from below, come up from below, float up from below, come in from below, come in from the bottom, rise from the bottom, fly up from below, swoop up
            coming slide-left: fly in, slide in from the side, flies in, fly in from the side, swoop in, float in, drift in, glide in, sail in, roll in, come in from the left, come in from the right, come in from the side, enter from the left, enter from the right, zoom across, whoosh in, swish in
            coming blur: blur in, come into focus, blurs in, from blurry
            face serif: serif, times, roman, serif font, classic font, elegant font, more elegant font, prettier font, nicer font, elegant lettering, posh font, classier font
            face Inter: sans, sans serif, sans-serif, plain font, modern font, clean font, helvetica, arial, plainer font, simpler font, cleaner font
            face display: display font, fancy font, decorative font, poster font, fancier font, fancy lettering, fun font, funky font, showy font
            face monospace: monospace, mono font, typewriter font, courier, monospaced
            face handwriting: handwritten, handwriting, script font, handwriting font, hand-written, cursive font
            format mp4: mp4
            format mov: mov
            format webm: webm
            format gif: gif
            format mkv: mkv
            nth 1: first, 1st, opening one, very first, initial, opening image, opening shot, opening photo, opening picture, opening slide, opening frame, opening clip
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
            nth -1: last, very last, final, closing one, final one, last one, closing image, closing shot, closing photo, closing picture, closing slide, closing frame, ending shot
            nth -2: second to last, second last, next to last, penultimate, second from the end, last but one, second-to-last, one before last, second-last, one before the last
            nth -3: third to last, third from the end, third last, third-to-last
            factor 2: twice, double, doubled, two times, 2 times, twice as, two-fold, twofold, double speed, double the
            factor 3: triple, three times, thrice, tripled, 3 times
            factor 4: quadruple, four times, quadrupled
            fraction 0.5: half, fifty percent, half of
            factor 0.5: half as, half the, halve, halved, in half
            fraction 0.3333: a third, one third, by a third
            fraction 0.6667: two thirds, by two thirds
            fraction 0.25: a quarter, one quarter, by a quarter, quarter, a fourth, by a fourth
            fraction 0.2: a fifth, one fifth, by a fifth
            fraction 0.1: a tenth, one tenth, by a tenth
            fraction 0.75: three quarters, three fourths
            fraction 1: full volume, max volume, maximum volume, full blast, maximum, max
            height 2160: 4k, uhd, ultra hd
            height 1440: 2k
            height 1080: full hd, fullhd, fhd
            """;
}
