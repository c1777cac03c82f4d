package org.riverchief.registry.exchange.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.riverchief.registry.Demo;
import org.riverchief.registry.exchange.file.ExchangeFormat;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

/** What is exported can be imported again and changes nothing. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class RoundTripTest {

    static Stream<Arguments> kindsAndFormats() {
        return Stream.of("water-bodies", "reaches", "departments", "duties", "chiefs")
                .flatMap(kind -> Stream.of(ExchangeFormat.values()).map(format -> Arguments.of(kind, format)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndFormats")
    void changesNothing(String kind, ExchangeFormat format) {
        byte[] file = Imports.export(Tokens.office(Demo.CITY), kind, format);

        JsonPath job = Imports.send(Imports.as(importer(kind)), kind, format, file);

        assertThat(job.getList("errors")).isEmpty();
        assertThat(job.getString("state")).isEqualTo("IMPORTED");
        assertThat(job.getInt("rowsRead")).isPositive();
        assertThat(job.getInt("rowsUnchanged")).isEqualTo(job.getInt("rowsRead"));
    }

    private static String importer(String kind) {
        return kind.equals("divisions") ? Tokens.admin(Demo.CITY) : Tokens.office(Demo.CITY);
    }
}
