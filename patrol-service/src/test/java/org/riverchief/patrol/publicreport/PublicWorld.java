package org.riverchief.patrol.publicreport;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.testing.Database;
import org.riverchief.testing.Tokens;

/** A county with a reach far from every other test's, which can dispatch DUMP, and people on its bank. */
public final class PublicWorld {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    public final String county;
    public final String village;
    public final UUID reach;
    public final UUID chief;
    public final double longitude;
    public final double latitude;
    public final String address = newAddress();

    private PublicWorld() {
        int number = NUMBERS.getAndIncrement();
        county = "%d%d".formatted(4611 + number / 80, 11 + number % 80);
        village = county + "105201";
        longitude = 90 + number * 0.1;
        latitude = 30;
        reach = reachAt(village, longitude, latitude);
        chief = RegistryFacts.riverChiefOf(reach, village);
    }

    /** Makes a county whose DUMP problems WATER handles, in a year whose calendar is known. */
    public static PublicWorld ready() {
        Database.execute("""
                insert into calendar_copy (year, version, holidays, make_up_workdays, source, received_at)
                values (2026, 1, '[]', '[]', 'test', now()) on conflict do nothing""");
        PublicWorld world = new PublicWorld();
        RegistryFacts.department(world.county, "WATER");
        RegistryFacts.duty(world.county, "DUMP", "WATER");
        return world;
    }

    /** Makes a village's reach of some 960 m, eastward from a place. */
    public static UUID reachAt(String divisionCode, double longitude, double latitude) {
        UUID reach = RegistryFacts.reachIn(divisionCode);
        Database.execute(String.format(Locale.ROOT, """
                update reach_line set geometry =
                    '{"type": "LineString", "coordinates": [[%1$f, %2$f], [%3$f, %2$f]]}' where reach_id = '%4$s'""", longitude - 0.005, latitude, longitude + 0.005, reach));
        return reach;
    }

    /** Returns an address nobody else uses. */
    public static String newAddress() {
        int number = ADDRESSES.incrementAndGet();
        return "198.18.%d.%d".formatted(number / 250, number % 250 + 1);
    }

    /** Begins a call without a token, as the gateway passes it on. */
    public static RequestSpecification anonymous(String address) {
        return RestAssured.given()
                .basePath("/api/patrol/v1")
                .header("X-Forwarded-For", address)
                .contentType("application/json");
    }

    public RequestSpecification anonymous() {
        return anonymous(address);
    }

    public RequestSpecification asOffice() {
        return Api.as(Tokens.office(county)).contentType("application/json");
    }

    public RequestSpecification asDepartment() {
        return Api.as(Tokens.department(county, "WATER")).contentType("application/json");
    }

    /** Opens a form at this world's reach and returns its id and token. */
    public Map<String, String> form() {
        return anonymous()
                .body(Map.of("reachId", reach, "boardCode", "BOARD-" + county, "deviceId", "device-" + county))
                .post("/public/report-forms")
                .then()
                .statusCode(201)
                .extract()
                .body()
                .jsonPath()
                .getMap("$");
    }

    /** Returns a report with a form, to be changed by the test. */
    public Map<String, Object> report(Map<String, String> form) {
        Map<String, Object> report = new HashMap<>();
        UUID id = UUID.randomUUID();
        report.put("id", id);
        report.put("formId", form.get("id"));
        report.put("formToken", form.get("token"));
        report.put("category", "DUMP");
        report.put("description", "桥下有一堆建筑垃圾 " + id);
        report.put("longitude", longitude);
        report.put("latitude", latitude);
        report.put("crs", "EPSG:4490");
        return report;
    }

    public ValidatableResponse submit(Map<String, Object> report) {
        return anonymous().body(report).post("/public/reports").then();
    }

    /** Sends a report and returns its tracking code. */
    public String submitted(Map<String, Object> report) {
        return submit(report).statusCode(201).extract().path("trackingCode");
    }

    /** Returns a code that nothing has. */
    public static String unknownCode() {
        return TrackingCode.random();
    }

    /** Returns a small photo like no other. */
    public static byte[] photo() {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            image.setRGB(i % 16, i / 16, ThreadLocalRandom.current().nextInt(0xFFFFFF));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns the problem a report became. */
    public static String problemOf(Object reportId) {
        return Database.value("select problem_id from public_report where id = '%s'".formatted(reportId));
    }
}
