package org.riverchief.registry.exchange.file;

import java.util.Arrays;
import java.util.Optional;
import org.riverchief.documents.sheet.SheetFormat;

/** Files rows come and go in. */
public enum ExchangeFormat {
    CSV(SheetFormat.CSV.mediaType(), SheetFormat.CSV.extension()),
    XLSX(SheetFormat.XLSX.mediaType(), SheetFormat.XLSX.extension()),
    GEOJSON("application/geo+json", "geojson");

    private final String mediaType;
    private final String extension;

    ExchangeFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** Returns the format of a media type; parameters after a semicolon do not matter. */
    public static Optional<ExchangeFormat> of(String mediaType) {
        String type = mediaType.split(";", 2)[0].strip();
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(type))
                .findFirst();
    }

    SheetFormat sheet() {
        return switch (this) {
            case CSV -> SheetFormat.CSV;
            case XLSX -> SheetFormat.XLSX;
            case GEOJSON -> throw new IllegalStateException("GeoJSON is no sheet");
        };
    }
}
