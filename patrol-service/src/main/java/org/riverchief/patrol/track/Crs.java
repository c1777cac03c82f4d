package org.riverchief.patrol.track;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** Reference systems devices state positions in. */
public enum Crs {
    @JsonProperty("EPSG:4326")
    WGS_84("EPSG:4326"),
    /** Equals WGS 84 to within a few centimetres. */
    @JsonProperty("EPSG:4490")
    CGCS2000("EPSG:4490"),
    /** What Chinese map kits show; some hundred metres off. */
    @JsonProperty("GCJ-02")
    GCJ_02("GCJ-02");

    private final String code;

    Crs(String code) {
        this.code = code;
    }

    public static Optional<Crs> named(String code) {
        return Arrays.stream(values()).filter(crs -> crs.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** Returns a position stated in this system as WGS 84. */
    public Position toWgs84(Position stated) {
        return this == GCJ_02 ? Gcj02.toWgs84(stated) : stated;
    }
}
