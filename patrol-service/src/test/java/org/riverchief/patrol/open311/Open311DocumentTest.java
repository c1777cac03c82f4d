package org.riverchief.patrol.open311;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** The examples of https://wiki.open311.org/GeoReport_v2, written by us in both formats. */
class Open311DocumentTest {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

    @Test
    void writesTheServiceListOfTheSpecification() {
        ArrayNode services = Open311Document.array();
        services.add(Open311Document.object()
                .put("service_code", "001")
                .put("service_name", "Cans left out 24x7")
                .put("metadata", true)
                .put("type", "realtime")
                .put("keywords", "lorem, ipsum, dolor")
                .put("group", "sanitation"));
        Open311Document document = new Open311Document("services", services);

        assertThat(document.in(Open311Format.XML))
                .isEqualTo(DECLARATION + "<services><service><service_code>001</service_code>"
                        + "<service_name>Cans left out 24x7</service_name><metadata>true</metadata>"
                        + "<type>realtime</type><keywords>lorem, ipsum, dolor</keywords>"
                        + "<group>sanitation</group></service></services>");
        assertThat(document.in(Open311Format.JSON))
                .isEqualTo("[{\"service_code\":\"001\",\"service_name\":\"Cans left out 24x7\",\"metadata\":true,"
                        + "\"type\":\"realtime\",\"keywords\":\"lorem, ipsum, dolor\",\"group\":\"sanitation\"}]");
    }

    @Test
    void writesTheServiceDefinitionOfTheSpecification() {
        ArrayNode values = Open311Document.array();
        values.add(Open311Document.object().put("key", 123).put("name", "Ford"));
        values.add(Open311Document.object().put("key", 124).put("name", "Chrysler"));
        ObjectNode attribute = Open311Document.object()
                .put("variable", true)
                .put("code", "WHISHETN")
                .put("datatype", "singlevaluelist")
                .put("required", true)
                .putNull("datatype_description")
                .put("order", 1)
                .put("description", "What is the ticket/tag/DL number?");
        attribute.set("values", values);
        ObjectNode definition = Open311Document.object().put("service_code", "DMV66");
        definition.set("attributes", Open311Document.array().add(attribute));
        Open311Document document = new Open311Document("service_definition", definition);

        assertThat(document.in(Open311Format.XML))
                .isEqualTo(DECLARATION + "<service_definition><service_code>DMV66</service_code><attributes><attribute>"
                        + "<variable>true</variable><code>WHISHETN</code><datatype>singlevaluelist</datatype>"
                        + "<required>true</required><datatype_description></datatype_description><order>1</order>"
                        + "<description>What is the ticket/tag/DL number?</description>"
                        + "<values><value><key>123</key><name>Ford</name></value>"
                        + "<value><key>124</key><name>Chrysler</name></value></values>"
                        + "</attribute></attributes></service_definition>");
        assertThat(document.in(Open311Format.JSON))
                .isEqualTo("{\"service_code\":\"DMV66\",\"attributes\":[{\"variable\":true,\"code\":\"WHISHETN\","
                        + "\"datatype\":\"singlevaluelist\",\"required\":true,\"datatype_description\":null,"
                        + "\"order\":1,\"description\":\"What is the ticket/tag/DL number?\","
                        + "\"values\":[{\"key\":123,\"name\":\"Ford\"},{\"key\":124,\"name\":\"Chrysler\"}]}]}");
    }

    @Test
    void writesTheCreatedRequestOfTheSpecification() {
        ArrayNode requests = Open311Document.array();
        requests.add(Open311Document.object()
                .put("service_request_id", 293944)
                .put("service_notice", "The City will inspect & correct")
                .putNull("account_id"));
        Open311Document document = new Open311Document("service_requests", requests);

        assertThat(document.in(Open311Format.XML))
                .isEqualTo(DECLARATION + "<service_requests><request><service_request_id>293944</service_request_id>"
                        + "<service_notice>The City will inspect &amp; correct</service_notice>"
                        + "<account_id></account_id></request></service_requests>");
        assertThat(document.in(Open311Format.JSON))
                .isEqualTo("[{\"service_request_id\":293944,\"service_notice\":\"The City will inspect & correct\","
                        + "\"account_id\":null}]");
    }

    @Test
    void writesTheErrorOfTheSpecification() {
        Open311Document document =
                Open311Document.error(403, "Invalid api_key received -- can't proceed with create_request.");

        assertThat(document.in(Open311Format.XML))
                .isEqualTo(DECLARATION + "<errors><error><code>403</code><description>Invalid api_key received -- can't"
                        + " proceed with create_request.</description></error></errors>");
        assertThat(document.in(Open311Format.JSON))
                .isEqualTo("[{\"code\":403,\"description\":"
                        + "\"Invalid api_key received -- can't proceed with create_request.\"}]");
    }

    @Test
    void leavesOutWhatXmlCannotSay() {
        Open311Document document = Open311Document.error(400, "a\u0001<b>\uD800c");

        assertThat(document.in(Open311Format.XML)).contains("<description>a&lt;b&gt;c</description>");
    }
}
