package org.riverchief.registry.exchange.job;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class ImportProblems {

    private ImportProblems() {}

    static DomainException unknownKind(String kind) {
        return new DomainException(
                        Kind.INVALID,
                        "unknown-exchange-kind",
                        "Files hold no %s; see the API description".formatted(kind))
                .with("kind", kind);
    }

    static DomainException unsupportedFormat() {
        return new DomainException(
                Kind.UNSUPPORTED_MEDIA, "unsupported-media-type", "Send text/csv, XLSX or application/geo+json");
    }

    static DomainException notAllowed(String kind) {
        return new DomainException(
                Kind.FORBIDDEN, "forbidden", "The account's roles do not allow to import %s".formatted(kind));
    }

    static DomainException exportDoesNotFit(String detail) {
        return new DomainException(Kind.CONFLICT, "export-does-not-fit", detail + "; ask for CSV or GeoJSON instead");
    }
}
