package org.riverchief.patrol.attachment;

import java.awt.image.BufferedImage;

/**
 * Says in 64 bits what a picture looks like: whether each of 8 × 8 fields is brighter than its neighbour on the right.
 * Pictures that differ by compression, size or brightness differ in few bits.
 */
final class DifferenceHash {

    private static final int ROWS = 8;
    private static final int COLUMNS = 9;
    /** Pixels looked at along each edge of a field; all of a large photo would take long and change nothing. */
    private static final int SAMPLES = 24;

    private DifferenceHash() {}

    static long of(BufferedImage picture) {
        long hash = 0;
        for (int row = 0; row < ROWS; row++) {
            double left = brightness(picture, row, 0);
            for (int column = 1; column < COLUMNS; column++) {
                double right = brightness(picture, row, column);
                hash = hash << 1 | (left > right + 1 ? 1 : 0);
                left = right;
            }
        }
        return hash;
    }

    /** Mean luma (ITU-R BT.601) of a field, 0 to 255. */
    private static double brightness(BufferedImage picture, int row, int column) {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            for (int j = 0; j < SAMPLES; j++) {
                int x = (int) ((column + (j + 0.5) / SAMPLES) * picture.getWidth() / COLUMNS);
                int y = (int) ((row + (i + 0.5) / SAMPLES) * picture.getHeight() / ROWS);
                int pixel = picture.getRGB(x, y);
                sum += 0.299 * (pixel >> 16 & 255) + 0.587 * (pixel >> 8 & 255) + 0.114 * (pixel & 255);
            }
        }
        return sum / (SAMPLES * SAMPLES);
    }
}
