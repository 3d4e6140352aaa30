package diorama.score;

import java.util.ArrayList;
import java.util.List;

/// How a piece is laid out: an introduction, blocks that rise and rest, the last one the fullest, and the ending.
/// Counted from the end, so that the last block is whole and leads home.
record Form(List<Section> sections) {
    private static final double INTRO = 0.4;
    private static final double BREAK = 0.3;

    static Form of(int bars) {
        int block = bars >= 28 ? 8 : 4;
        int blocks = bars / block;
        int intro = bars - blocks * block;
        var sections = new ArrayList<Section>();
        if (blocks == 0) {
            if (bars > 0) sections.add(new Section(Section.Kind.BODY, 0, bars, bars > 1 ? 0.75 : 0.6));
        } else {
            addBlocks(sections, block, blocks, intro);
        }
        sections.add(new Section(Section.Kind.ENDING, bars, 1, 1));
        return new Form(List.copyOf(sections));
    }

    private static void addBlocks(List<Section> sections, int block, int blocks, int intro) {
        if (intro > 0) sections.add(new Section(Section.Kind.INTRO, 0, intro, INTRO));
        boolean isOwnIntro = intro == 0 && blocks >= 3;
        for (int i = 0; i < blocks; i++) {
            int first = intro + i * block;
            double intensity = isOwnIntro && i == 0 ? INTRO : intensity(i, blocks);
            var kind = isOwnIntro && i == 0
                    ? Section.Kind.INTRO
                    : intensity <= BREAK ? Section.Kind.BREAK : Section.Kind.BODY;
            sections.add(new Section(kind, first, block, intensity));
        }
    }

    /// One block is full at once; more of them rise, rest in the middle and end at the fullest.
    private static double intensity(int i, int blocks) {
        if (i == blocks - 1) return blocks == 1 ? 0.85 : 1;
        if (blocks == 2) return 0.65;
        if (blocks >= 6 && i == blocks * 3 / 5) return BREAK;
        return switch (i % 4) {
            case 0 -> 0.6;
            case 1 -> 0.85;
            case 2 -> 0.7;
            default -> 0.95;
        };
    }

    Section at(int bar) {
        for (var section : sections) if (bar < section.endBar()) return section;
        return sections.getLast();
    }
}
