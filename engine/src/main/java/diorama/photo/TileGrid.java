package diorama.photo;

import diorama.media.Size;
import java.util.List;

/// Where the coded pictures of a HEIF lie in the whole: one that is all of it, or many side by side. The whole may be
/// smaller than its tiles together.
record TileGrid(Size coded, Size size, List<Tile> tiles) {
    /// The picture in the container's stream `stream` has its upper left corner at (x, y).
    record Tile(int stream, int x, int y) {}

    TileGrid {
        tiles = List.copyOf(tiles);
    }

    boolean isSingle() {
        return tiles.size() == 1;
    }
}
