package org.riverchief.registry.division;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DivisionCode;

class DivisionImportTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final DivisionCode CITY = DivisionCode.of("441700");
    private static final String HEADER = "code,name,level,parent\n";

    @Test
    void putsADivisionBeforeThoseBelowIt() {
        String file = HEADER + "441781105201,马狮田村委会,village,441781105\n441781105,春湾镇,town,441781\n"
                + "441781,阳春市,county,441700\n441700,阳江市,city,440000\n";

        List<DivisionRow> rows = read(file);

        assertThat(rows).extracting(DivisionRow::code).containsExactly("441700", "441781", "441781105", "441781105201");
    }

    @Test
    void readsColumnsInAnyOrderWithByteOrderMarkQuotesAndBlankLines() {
        String file = "\uFEFFname,parent,functionalZone,level,code\r\n\"海陵岛,试验区\",441700,true,County,441799\r\n\r\n"
                + "阳江市,440000,,CITY,441700\r\n";

        List<DivisionRow> rows = read(file);

        assertThat(rows).extracting(DivisionRow::name).containsExactly("阳江市", "海陵岛,试验区");
        assertThat(rows).extracting(DivisionRow::functionalZone).containsExactly(false, true);
    }

    @Test
    void namesEveryRowThatCannotBeTaken() {
        String file = HEADER + "441700,阳江市,city,440000\n4417,短码,county,441700\n441781,,county,441700\n"
                + "441704,阳东区,town,441700\n441721,阳西县,county,440000\n450100,南宁市,city,450000\n"
                + "441702001001,无镇村,village,441702001\n441704,阳东区,county,441700\n";

        List<RowError> errors = errors(file.getBytes(UTF_8));

        assertThat(errors)
                .extracting(error -> error.row() + " " + error.column())
                .containsExactly("3 code", "4 name", "5 level", "6 parent", "7 code", "8 parent", "9 code");
    }

    @Test
    void tellsAMissingColumn() {
        List<RowError> errors = errors("code,name,level\n441700,阳江市,city\n".getBytes(UTF_8));

        assertThat(errors).containsExactly(new RowError(1, "parent", "The header lacks this column"));
    }

    @Test
    void tellsARowWithAnotherNumberOfCells() {
        List<RowError> errors = errors((HEADER + "441700,阳江市,city\n").getBytes(UTF_8));

        assertThat(errors).extracting(RowError::row).containsExactly(2);
    }

    @Test
    void tellsAFileThatIsNotUtf8() {
        List<RowError> errors = errors((HEADER + "441700,阳江市,city,440000\n").getBytes(Charset.forName("GBK")));

        assertThat(errors)
                .singleElement()
                .extracting(RowError::reason)
                .asString()
                .contains("UTF-8");
    }

    @Test
    void tellsAQuotationMarkThatIsNotClosed() {
        List<RowError> errors = errors((HEADER + "441700,\"阳江市,city,440000\n").getBytes(UTF_8));

        assertThat(errors).extracting(RowError::row).containsExactly(2);
    }

    @Test
    void tellsAnEmptyFile() {
        assertThat(errors(new byte[0])).hasSize(1);
        assertThat(errors(HEADER.getBytes(UTF_8))).hasSize(1);
    }

    @Test
    void keepsToTheDivisionOfTheCaller() {
        DivisionImport county = new DivisionImport(DivisionCode.of("441781"), CITY, DAY, Map.of());
        String file = HEADER + "441704,阳东区,county,441700\n";

        DomainException problem = catchThrowableOfType(DomainException.class, () -> county.read(file.getBytes(UTF_8)));

        assertThat(problem.members().get("errors").toString()).contains("not below 441781");
    }

    private static List<DivisionRow> read(String file) {
        return new DivisionImport(CITY, CITY, DAY, Map.of()).read(file.getBytes(UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static List<RowError> errors(byte[] file) {
        DomainException problem = catchThrowableOfType(
                DomainException.class, () -> new DivisionImport(CITY, CITY, DAY, Map.of()).read(file));
        assertThat(problem.code()).isEqualTo("division-import-rejected");
        return (List<RowError>) problem.members().get("errors");
    }
}
