package diorama.media;

import diorama.time.FrameRate;

/// How long a clip is, how fast its frames come (an average where they vary), and whether it can be heard.
public record ClipFacts(long lengthMs, FrameRate rate, boolean hasSound) {}
