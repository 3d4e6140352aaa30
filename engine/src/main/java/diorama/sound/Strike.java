package diorama.sound;

/// One zone of an instrument being played for a note: from its first frame, let go at `offFrame`, and cut off at
/// `chokeFrame` where another tone puts an end to it, as a closed hi-hat does to an open one.
record Strike(Zone zone, Tone tone, int key, int strength, long frame, long offFrame, long chokeFrame) {}
