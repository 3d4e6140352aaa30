package diorama.photo;

/// Takes the rows of a reduced picture one after another: sRGB code values, 0..1. The row is lent for the call.
interface CodedRows {
    void put(LightRow row);
}
