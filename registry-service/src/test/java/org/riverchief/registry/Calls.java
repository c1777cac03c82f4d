package org.riverchief.registry;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.riverchief.testing.Tokens;

/** Requests to the service as this or that account. */
public final class Calls {

    private Calls() {}

    public static RequestSpecification as(String token) {
        return anonymously().auth().oauth2(token);
    }

    public static RequestSpecification anonymously() {
        return RestAssured.given().basePath("/api/registry/v1").contentType(ContentType.JSON);
    }

    public static RequestSpecification asOffice(String divisionCode) {
        return as(Tokens.office(divisionCode));
    }

    public static RequestSpecification asChief(String divisionCode, UUID chiefId) {
        return as(Tokens.chief(divisionCode, chiefId));
    }
}
