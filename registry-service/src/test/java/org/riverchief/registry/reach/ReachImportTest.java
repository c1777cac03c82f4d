package org.riverchief.registry.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Demo;
import org.riverchief.registry.exchange.job.Imports;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ReachImportTest {

    private static final String HEADING = "code,name,waterBody,waterBodyDivision,divisionCode,bank,chainageFromKm,"
            + "chainageToKm,parentCode,schematic,verified,validFrom,geometry\n";

    @Test
    void registersAReachAndItsPartsFromOneFile() {
        String town = Reaches.newCode();
        String village = Reaches.newCode();

        JsonPath job = send(row(town, Demo.TOWN, 38, 40, "") + row(village, Demo.VILLAGE, 38, 39, town));

        assertThat(job.getList("errors")).isEmpty();
        assertThat(job.getInt("rowsCreated")).isEqualTo(2);
        assertThat(Database.value("""
                select p.code from reach r join reach_edition e on e.reach_id = r.id join reach p on p.id = e.parent_reach_id
                where r.code = '%s'""".formatted(village))).isEqualTo(town);
        assertThat(count("outbox where aggregatetype = 'registry.reach.v1' and payload like '%" + village + "%'"))
                .isEqualTo(1);
        assertThat(count("audit_entry where action = 'reach.register' and after_state like '%\"" + village + "\"%'"))
                .isEqualTo(1);
    }

    @Test
    void namesWhatIsWrongWithEachRow() {
        String once = Reaches.newCode();
        String file = row(once, Demo.VILLAGE, 38, 39, "")
                + row(once, Demo.VILLAGE, 38, 39, "")
                + row(Reaches.newCode(), Demo.VILLAGE, 38, 37, "")
                + row(Reaches.newCode(), Demo.VILLAGE, 38, 39, "441781999999")
                + row(Reaches.newCode(), Demo.VILLAGE_ELSEWHERE, 38, 39, "")
                + row("441704888888", Demo.VILLAGE, 38, 39, "")
                + row(Reaches.newCode(), Demo.VILLAGE, 38, 39, "").replace("漠阳江", "无名河")
                + row(Reaches.newCode(), Demo.VILLAGE, 38, 39, "").replace("LINESTRING", "CIRCLE")
                + row(Reaches.newCode(), Demo.VILLAGE, 38, 39, "").replace("LEFT", "UPPER");

        JsonPath job = send(file);

        assertThat(job.getString("state")).isEqualTo("REJECTED");
        assertThat(job.<Integer>getList("errors.row")).containsExactly(3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(job.<String>getList("errors.column"))
                .containsExactly("code", "", "parentCode", "divisionCode", "", "waterBody", "geometry", "bank");
        assertThat(count("reach where code = '" + once + "'")).isZero();
    }

    @Test
    void refusesAParentThatCannotHoldThePart() {
        String town = Reaches.newCode();

        JsonPath job = send(row(town, Demo.TOWN, 38, 40, "") + row(Reaches.newCode(), Demo.VILLAGE, 39, 41, town));

        assertThat(job.<String>getList("errors.column")).containsExactly("parentCode");
    }

    @Test
    void changesAReachFromALaterDayOn() {
        String code = Reaches.newCode();
        send(row(code, Demo.VILLAGE, 38, 39, ""));

        JsonPath job = send(row(code, Demo.VILLAGE, 38, 39.5, "").replace("2025-06-01", "2025-09-01"));

        assertThat(job.getList("errors")).isEmpty();
        assertThat(job.getInt("rowsChanged")).isEqualTo(1);
        assertThat(Database.value("""
                select string_agg(e.valid_from || '/' || coalesce(e.valid_to::text, ''), ' ' order by e.valid_from)
                from reach_edition e join reach r on r.id = e.reach_id where r.code = '%s'""".formatted(code))).isEqualTo("2025-06-01/2025-09-01 2025-09-01/");
    }

    @Test
    void takesTheGoodRowsOfAFileWhenToldTo() {
        String good = Reaches.newCode();

        JsonPath job = Imports.csv(
                Imports.office(Demo.COUNTY).queryParam("mode", "SKIP_BAD"),
                "reaches",
                HEADING + row(Reaches.newCode(), Demo.VILLAGE, 38, 37, "") + row(good, Demo.VILLAGE, 38, 39, ""));

        assertThat(job.getString("state")).isEqualTo("IMPORTED");
        assertThat(job.getInt("rowsCreated")).isEqualTo(1);
        assertThat(count("reach where code = '" + good + "'")).isEqualTo(1);
    }

    private static JsonPath send(String rows) {
        return Imports.csv(Imports.office(Demo.COUNTY), "reaches", HEADING + rows);
    }

    private static String row(String code, String division, double from, double to, String parent) {
        return "%s,导入河段,漠阳江,441700,%s,LEFT,%s,%s,%s,true,false,2025-06-01,\"LINESTRING (111.98 22.4, 111.985 22.395)\"\n"
                .formatted(code, division, from, to, parent);
    }

    private static int count(String rows) {
        return Integer.parseInt(Database.value("select count(*) from " + rows));
    }
}
