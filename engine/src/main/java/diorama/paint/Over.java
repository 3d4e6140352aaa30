package diorama.paint;

import diorama.frame.Frame;
import diorama.paint.kernel.Loops;

/// An overlay of a plan in the hands of a painter: it is laid over frames on which all below it is done.
interface Over {
    void paint(int n, Frame target, Loops loops);
}
