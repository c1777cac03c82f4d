package org.riverchief.patrol;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** Calls of the service under test. */
public final class Api {

    private Api() {}

    /** Begins a call with a token; paths are below the service's base path. */
    public static RequestSpecification as(String token) {
        return RestAssured.given().basePath("/api/patrol/v1").auth().oauth2(token);
    }
}
