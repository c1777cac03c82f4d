package org.riverchief.registry.geometry;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class GeometryProblems {

    private GeometryProblems() {}

    static DomainException unsupportedCrs(String name) {
        return new DomainException(
                        Kind.INVALID,
                        "unsupported-crs",
                        "Coordinates in %s are not read here; send EPSG:4490, EPSG:4326, EPSG:3857 or GCJ-02"
                                .formatted(name))
                .with("crs", name);
    }

    static DomainException invalidGeometry(String detail) {
        return new DomainException(Kind.INVALID, "invalid-geometry", detail);
    }
}
