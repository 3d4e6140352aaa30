package diorama.photo;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/// A sheet over a frame that belongs to somebody else, and that may be changed for another of the same kind.
sealed interface FrameSheet extends Sheet permits PlanarSheet, ComponentSheet {
    void show(AVFrame frame);
}
