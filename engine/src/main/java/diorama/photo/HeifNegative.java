package diorama.photo;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_DEFAULT;
import static org.bytedeco.ffmpeg.global.avformat.AV_STREAM_GROUP_PARAMS_TILE_GRID;

import diorama.look.Colour;
import diorama.media.Size;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avformat.AVStreamGroup;
import org.bytedeco.javacpp.IntPointer;

/// A HEIC or AVIF: one coded picture, or a grid of them as telephones write it. Which way is up is in its own boxes;
/// what Exif says of that was done already when the boxes were written.
final class HeifNegative implements Negative {
    private final PhotoFile photo;
    private final Container container;
    private final HeifProperties properties;
    private final TileGrid grid;
    private final Orientation orientation;

    private HeifNegative(PhotoFile photo, Container container, TileGrid grid, Orientation orientation) {
        this.photo = photo;
        this.container = container;
        this.properties = HeifProperties.read(photo.bytes());
        this.grid = grid;
        this.orientation = orientation;
    }

    static HeifNegative of(PhotoFile photo) {
        Container container = null;
        try {
            container = Container.open(ByteSource.of(photo.bytes()));
            var negative = of(photo, container);
            container = null;
            return negative;
        } catch (Container.Unreadable e) {
            throw photo.damaged(String.valueOf(e.getMessage()));
        } finally {
            if (container != null) container.close();
        }
    }

    /// The group of tiles that is the main picture, or else the main single one, or else the first.
    private static HeifNegative of(PhotoFile photo, Container container) {
        var context = container.context();
        for (int i = 0; i < context.nb_stream_groups(); i++) {
            var group = context.stream_groups(i);
            boolean isMain = (group.disposition() & AV_DISPOSITION_DEFAULT) != 0;
            if (isMain && group.type() == AV_STREAM_GROUP_PARAMS_TILE_GRID) return ofGroup(photo, container, group);
        }
        return ofStream(photo, container, mainStream(photo, context));
    }

    private static AVStream mainStream(PhotoFile photo, AVFormatContext context) {
        if (context.nb_streams() == 0) throw photo.damaged("no picture in it");
        for (int i = 0; i < context.nb_streams(); i++) {
            if ((context.streams(i).disposition() & AV_DISPOSITION_DEFAULT) != 0) return context.streams(i);
        }
        return context.streams(0);
    }

    private static HeifNegative ofGroup(PhotoFile photo, Container container, AVStreamGroup group) {
        var tiles = group.params_tile_grid();
        photo.check(tiles.coded_width(), tiles.coded_height());
        List<TileGrid.Tile> places = new ArrayList<>();
        for (int i = 0; i < tiles.nb_tiles(); i++) {
            int stream = group.streams(tiles.offsets_idx(i)).index();
            places.add(new TileGrid.Tile(stream, tiles.offsets_horizontal(i), tiles.offsets_vertical(i)));
        }
        var coded = new Size(tiles.coded_width(), tiles.coded_height());
        var grid = new TileGrid(coded, new Size(tiles.width(), tiles.height()), places);
        return new HeifNegative(
                photo, container, grid, orientation(tiles.coded_side_data(), tiles.nb_coded_side_data()));
    }

    private static HeifNegative ofStream(PhotoFile photo, Container container, AVStream stream) {
        var coded = stream.codecpar();
        if (coded.width() < 1 || coded.height() < 1) throw photo.damaged("no size in its boxes");
        var size = photo.check(coded.width(), coded.height());
        var grid = new TileGrid(size, size, List.of(new TileGrid.Tile(stream.index(), 0, 0)));
        return new HeifNegative(
                photo, container, grid, orientation(coded.coded_side_data(), coded.nb_coded_side_data()));
    }

    private static Orientation orientation(AVPacketSideData all, int count) {
        for (int i = 0; i < count; i++) {
            var data = all.getPointer(i);
            if (data.type() != AV_PKT_DATA_DISPLAYMATRIX) continue;
            int[] matrix = new int[9];
            new IntPointer(data.data()).get(matrix);
            return Orientation.ofMatrix(matrix);
        }
        return Orientation.UPRIGHT;
    }

    @Override
    public Size size() {
        return grid.size();
    }

    @Override
    public Orientation orientation() {
        return orientation;
    }

    @Override
    public int mostHalvings() {
        return 0;
    }

    @Override
    public Sheet develop(int halvings, Colour background) {
        var frame = new TileDecoder(photo, container).decode(grid, properties.alphaItem());
        var own = Sheets.cicp(frame);
        var cicp = properties.cicp().map(nclx -> nclx.or(own)).orElse(own);
        var tone = properties.icc().orElseGet(() -> CurveTone.of(cicp));
        return Sheets.of(frame, cicp.yuv(), tone, background);
    }

    @Override
    public void close() {
        container.close();
    }
}
