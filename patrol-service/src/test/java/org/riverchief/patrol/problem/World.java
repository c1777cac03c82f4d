package org.riverchief.patrol.problem;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.testing.Database;
import org.riverchief.testing.Tokens;

/** A county of a test's own, with a reach and its chief, in a year whose calendar is known. */
public final class World {

    public static final double LONGITUDE = 111.985;
    public static final String OBSERVED_AT = "2026-11-20T08:20:00+08:00";

    private static final AtomicInteger COUNTIES = new AtomicInteger();

    public final String county;
    public final String village;
    public final UUID reach;
    public final UUID chief;

    private World() {
        int number = COUNTIES.getAndIncrement();
        county = "%d%d".formatted(4511 + number / 80, 11 + number % 80);
        village = county + "105201";
        reach = RegistryFacts.reachIn(village);
        chief = RegistryFacts.riverChiefOf(reach, village);
    }

    /** A county that knows neither departments nor duties. */
    public static World bare() {
        Database.execute("""
                insert into calendar_copy (year, version, holidays, make_up_workdays, source, received_at)
                values (2026, 1, '[]', '[]', 'test', now()) on conflict do nothing""");
        return new World();
    }

    /** A county that can dispatch a problem of category DUMP to WATER, with EEB helping. */
    public static World ready() {
        World world = bare();
        RegistryFacts.department(world.county, "WATER");
        RegistryFacts.department(world.county, "EEB");
        RegistryFacts.department(world.county, "AGRI");
        RegistryFacts.duty(world.county, "DUMP", "WATER");
        Database.execute("update duty_copy set assist_department_codes = '{EEB}' where division_code = '%s'"
                .formatted(world.county));
        return world;
    }

    public String city() {
        return county.substring(0, 4) + "00";
    }

    public String otherCounty() {
        return county.substring(0, 4) + "99";
    }

    /** Returns a report of a problem on this county's reach, to be changed by the test. */
    public Map<String, Object> report() {
        Map<String, Object> report = new HashMap<>();
        report.put("id", UUID.randomUUID());
        report.put("reachId", reach);
        report.put("category", "DUMP");
        report.put("description", "桥下有一堆建筑垃圾");
        report.put("longitude", LONGITUDE);
        report.put("latitude", RegistryFacts.LATITUDE);
        report.put("crs", "EPSG:4490");
        report.put("observedAt", OBSERVED_AT);
        return report;
    }

    /** Reports a problem as the village's chief and returns its id. */
    public UUID reported() {
        Map<String, Object> report = report();
        asChief().body(report).post("/problems").then().statusCode(201);
        return (UUID) report.get("id");
    }

    /** Reports a problem that WATER handles. */
    public UUID handled() {
        UUID problem = reported();
        asDepartment("WATER")
                .body(Map.of("note", "已清运"))
                .post("/problems/{id}/handling", problem)
                .then()
                .statusCode(200);
        return problem;
    }

    /** Reports a problem that WATER handles and the office finds done. */
    public UUID reinspected() {
        UUID problem = handled();
        asOffice()
                .body(Map.of("passed", true, "note", "属实", "attachmentIds", List.of(photoFrom(county))))
                .post("/problems/{id}/reinspection", problem)
                .then()
                .statusCode(200);
        return problem;
    }

    /** Puts a photo somebody of a division uploaded into the database. */
    public static UUID photoFrom(String divisionCode) {
        UUID photo = UUID.randomUUID();
        Database.execute("""
                insert into attachment (id, division_code, uploaded_by, received_at, media_type, size_bytes, sha256,
                    width_pixels, height_pixels, orientation)
                values ('%s', '%s', 'somebody', now(), 'image/jpeg', 1, 'hash', 1, 1, 1)""".formatted(photo, divisionCode));
        Database.execute("insert into attachment_division values ('%s', '%s')".formatted(photo, divisionCode));
        return photo;
    }

    public RequestSpecification asChief() {
        return as(Tokens.chief(village, chief));
    }

    public RequestSpecification asOffice() {
        return as(Tokens.office(county));
    }

    public RequestSpecification asDepartment(String code) {
        return as(Tokens.department(county, code));
    }

    public static RequestSpecification as(String token) {
        return Api.as(token).contentType("application/json");
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given().basePath("/api/patrol/v1").contentType("application/json");
    }
}
