package org.riverchief.documents.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTest {

    private static final List<String> HEADING = List.of("编码", "名称", "数量");

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void readsWhatItWrote(SheetFormat format) throws IOException {
        byte[] file = written(
                format,
                Arrays.asList("441781105201", "马狮田\"村\",\n一组", new BigDecimal("1200.50")),
                Arrays.asList(null, LocalDate.of(2025, 5, 3), true));

        List<SheetRow> rows = read(file, format, SheetLimits.USUAL);

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 3);
        assertThat(rows.get(0).cells()).isEqualTo(HEADING);
        assertThat(rows.get(1).cells().subList(0, 2)).containsExactly("441781105201", "马狮田\"村\",\n一组");
        assertThat(new BigDecimal(rows.get(1).cells().get(2))).isEqualByComparingTo("1200.5");
        assertThat(rows.get(2).cells()).containsExactly("", "2025-05-03", "true");
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void keepsTextThatLooksLikeAFormulaText(SheetFormat format) throws IOException {
        List<String> typed = List.of("=HYPERLINK(\"http://evil\")", "+86 662", "-", "@SUM(A1)", "'=1", "'s-Gravenhage");
        byte[] file = written(format, typed);

        assertThat(read(file, format, SheetLimits.USUAL).get(1).cells()).isEqualTo(typed);
    }

    @Test
    void putsAnApostropheBeforeFormulasInCsv() throws IOException {
        String file = new String(written(SheetFormat.CSV, List.of("=1+1", "+1", "-1", "@a", "\t=1")), UTF_8);

        assertThat(file.lines().skip(1).toList())
                .singleElement()
                .asString()
                .doesNotContainPattern("(^|,)\"?[=+\\-@\t]");
    }

    @Test
    void writesNumbersBelowZeroAsNumbers() throws IOException {
        String file = new String(written(SheetFormat.CSV, List.of(new BigDecimal("-1.5"), 1e-3, -7)), UTF_8);

        assertThat(file).endsWith("-1.5,0.001,-7\n").startsWith("\uFEFF编码");
    }

    @Test
    void readsUtf8WithAndWithoutMarkAndGb18030() throws IOException {
        String text = "编码,名称\r\n1,河㙟村\r\n";

        for (byte[] file : List.of(
                text.getBytes(UTF_8), ("\uFEFF" + text).getBytes(UTF_8), text.getBytes(Charset.forName("GB18030")))) {
            assertThat(read(file, SheetFormat.CSV, SheetLimits.USUAL))
                    .containsExactly(new SheetRow(1, List.of("编码", "名称")), new SheetRow(2, List.of("1", "河㙟村")));
        }
        assertThat(read("名称\n阳江\n".getBytes(Charset.forName("GBK")), SheetFormat.CSV, SheetLimits.USUAL))
                .last()
                .isEqualTo(new SheetRow(2, List.of("阳江")));
    }

    @Test
    void countsRowsAsExcelShowsThem() throws IOException {
        List<SheetRow> rows = read("a,b\n\n1,2\n".getBytes(UTF_8), SheetFormat.CSV, SheetLimits.USUAL);

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 3);
        assertThat(rows.get(1).isBlank()).isTrue();
    }

    @Test
    void namesTheLineThatIsNotCsv() {
        UnreadableSheetException refusal = catchThrowableOfType(
                UnreadableSheetException.class,
                () -> read("a,b\n1,\"2\n".getBytes(UTF_8), SheetFormat.CSV, SheetLimits.USUAL));

        assertThat(refusal).hasMessageContaining("quotation mark");
        assertThat(refusal.row()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNotAFileOfTheFormat() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13};

        assertThatThrownBy(() -> read(picture, SheetFormat.XLSX, SheetLimits.USUAL))
                .isInstanceOf(UnreadableSheetException.class);
        assertThatThrownBy(() -> read(picture, SheetFormat.CSV, SheetLimits.USUAL))
                .isInstanceOf(UnreadableSheetException.class);
        assertThatThrownBy(() -> read(zip("hello.txt", 5), SheetFormat.XLSX, SheetLimits.USUAL))
                .isInstanceOf(UnreadableSheetException.class);
    }

    @Test
    void refusesAnArchiveThatGrowsWhenUnpacked() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", 20_000_000);
        assertThat(bomb.length).isLessThan(100_000);

        assertThatThrownBy(() -> read(bomb, SheetFormat.XLSX, new SheetLimits(100, 10, 100, 1_000_000)))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessageContaining("unpacked");
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void holdsRowsColumnsAndCellsToTheLimits(SheetFormat format) throws IOException {
        byte[] file = written(format, List.of("1", "2", "3"), List.of("x".repeat(101), "2", "3"));
        long unpacked = 1_000_000;

        assertThat(read(file, format, new SheetLimits(3, 3, 101, unpacked))).hasSize(3);
        for (SheetLimits narrow : List.of(
                new SheetLimits(2, 3, 101, unpacked),
                new SheetLimits(3, 2, 101, unpacked),
                new SheetLimits(3, 3, 100, unpacked))) {
            assertThatThrownBy(() -> read(file, format, narrow)).isInstanceOf(UnreadableSheetException.class);
        }
    }

    @Test
    void refusesToWriteMoreThanACellHolds() {
        assertThatThrownBy(() -> written(SheetFormat.XLSX, List.of("x".repeat(40_000))))
                .isInstanceOf(OversizedCellException.class);
    }

    @SafeVarargs
    private static byte[] written(SheetFormat format, List<? extends Object>... rows) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.begin(stream, format, "河段", HEADING)) {
            for (List<? extends Object> row : rows) {
                writer.row(row);
            }
        }
        return stream.toByteArray();
    }

    private List<SheetRow> read(byte[] bytes, SheetFormat format, SheetLimits limits) throws IOException {
        Path file = Files.write(directory.resolve("sheet"), bytes);
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(file, format, limits)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry(name));
            fill(archive, size);
        }
        return bytes.toByteArray();
    }

    private static void fill(OutputStream stream, int size) throws IOException {
        stream.write(new byte[size]);
    }
}
