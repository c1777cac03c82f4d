package org.riverchief.registry.edition;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riverchief.documents.pdf.PdfPrinter;
import org.riverchief.documents.sheet.SheetFormat;
import org.riverchief.documents.sheet.SheetWriter;
import org.riverchief.registry.RegistryDays;

/** The published list as page, paper and sheet. */
@ApplicationScoped
class ListPages {

    private static final List<String> HEADING =
            List.of("序号", "区划代码", "区划", "职责", "姓名", "职务", "办公电话", "河湖", "河段编码", "河段");

    private final EditionService editions;
    private final RegistryDays days;
    private final Template template;

    ListPages(EditionService editions, RegistryDays days, @Location("chief-list.html") Template template) {
        this.editions = editions;
        this.days = days;
        this.template = template;
    }

    String html(String division, @Nullable Integer number) {
        return "<!DOCTYPE html>\n" + page(division, number);
    }

    byte[] pdf(String division, @Nullable Integer number) {
        return PdfPrinter.print(page(division, number));
    }

    byte[] sheet(String division, @Nullable Integer number, SheetFormat format) {
        List<ListEntry> lines = editions.allPublished(division, number);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.begin(file, format, "河长名单", HEADING)) {
            for (ListEntry line : lines) {
                writer.row(cells(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static List<Object> cells(ListEntry line) {
        return List.of(
                line.position(),
                line.divisionCode(),
                line.divisionName(),
                line.roleName(),
                line.chiefName(),
                text(line.post()),
                text(line.officePhone()),
                text(line.waterName()),
                text(line.reachCode()),
                text(line.reachName()));
    }

    private String page(String division, @Nullable Integer number) {
        EditionView edition = editions.published(division, number);
        Map<String, Object> texts = new HashMap<>();
        texts.put("number", Objects.requireNonNull(edition.number()));
        texts.put(
                "publishedOn",
                days.of(Objects.requireNonNull(edition.publishedAt())).toString());
        texts.put("added", edition.added());
        texts.put("removed", edition.removed());
        texts.put("changed", edition.changed());
        texts.put(
                "lines",
                editions.allPublished(division, edition.number()).stream()
                        .map(ListPages::line)
                        .toList());
        return template.data("list", texts).render();
    }

    private static Map<String, String> line(ListEntry line) {
        return Map.of(
                "position", Integer.toString(line.position()),
                "division", line.divisionName(),
                "role", line.roleName(),
                "name", line.chiefName(),
                "post", text(line.post()),
                "phone", text(line.officePhone()),
                "water", text(line.waterName()),
                "reach", text(line.reachName()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
