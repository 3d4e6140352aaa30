package diorama.photo;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/// A sheet together with the frame that it is read from: both are given back at once.
record OwnSheet(FrameSheet sheet, AVFrame frame) implements Sheet {
    @Override
    public int width() {
        return sheet.width();
    }

    @Override
    public int height() {
        return sheet.height();
    }

    @Override
    public void read(int x, int y, LightRow into) {
        sheet.read(x, y, into);
    }

    @Override
    public void finish(LightRow light) {
        sheet.finish(light);
    }

    @Override
    public void close() {
        sheet.close();
        av_frame_free(frame);
    }
}
