package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.util.List;

/** Fingerprint of the fixes a measurement saw. */
final class InputHash {

    private static final String NOT_A_NUMBER = "none";

    private InputHash() {}

    /**
     * Returns SHA-256 in hex over the distinct fixes in the order of the analysis, a line each: chunk, index, instant,
     * longitude and latitude with 7 decimals, accuracy in metres with 1 decimal or nothing, mock; commas between, a line
     * feed after each.
     */
    static String of(List<ClassifiedFix> fixes) {
        StringBuilder lines = new StringBuilder();
        for (ClassifiedFix classified : fixes) {
            lines.append(line(classified.fix())).append('\n');
        }
        return Sha256.hex(lines.toString());
    }

    private static String line(Fix fix) {
        Double accuracy = fix.accuracyMetres();
        return String.join(
                ",",
                Integer.toString(fix.chunk()),
                Integer.toString(fix.index()),
                fix.at().toString(),
                Double.isFinite(fix.longitude()) ? plain(Decimals.degrees(fix.longitude())) : NOT_A_NUMBER,
                Double.isFinite(fix.latitude()) ? plain(Decimals.degrees(fix.latitude())) : NOT_A_NUMBER,
                accuracy == null ? "" : plain(Decimals.metres(accuracy)),
                Boolean.toString(fix.mock()));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
