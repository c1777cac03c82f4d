package org.riverchief.registry.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of the API's description that every collection shares. */
final class ApiComponents {

    private ApiComponents() {}

    static Map<String, Object> components() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("f", parameter("f", "格式", Map.of("type", "string", "enum", List.of("json", "html"))));
        parameters.put("limit", limit());
        parameters.put("bbox", bbox());
        parameters.put("datetime", parameter("datetime", "日期、时刻或以斜线分隔的区间，一端可用 .. 表示不限", Map.of("type", "string")));
        parameters.put("after", parameter("after", "上一页给出的位置", Map.of("type", "string")));
        parameters.put("crs", parameter("crs", "回答所用坐标系", system()));
        parameters.put("bbox-crs", parameter("bbox-crs", "bbox 所用坐标系", system()));
        Map<String, Object> featureId = parameter("featureId", "编号", Map.of("type", "string"));
        featureId.put("in", "path");
        featureId.put("required", true);
        featureId.put("style", "simple");
        parameters.put("featureId", featureId);
        return Map.of(
                "parameters",
                parameters,
                "schemas",
                Map.of("problem", Map.of("type", "object", "properties", problem())),
                "securitySchemes",
                Map.of("bearer", Map.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT")));
    }

    static List<Object> itemsParameters() {
        return List.of(
                reference("limit"),
                reference("bbox"),
                reference("bbox-crs"),
                reference("crs"),
                reference("datetime"),
                reference("after"));
    }

    static Map<String, Object> reference(String parameter) {
        return Map.of("$ref", "#/components/parameters/" + parameter);
    }

    static Map<String, Object> parameter(String name, String description, Map<String, Object> schema) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", "query");
        parameter.put("description", description);
        parameter.put("required", false);
        parameter.put("schema", schema);
        parameter.put("style", "form");
        parameter.put("explode", false);
        return parameter;
    }

    private static Map<String, Object> limit() {
        return parameter(
                "limit",
                "每页条数",
                Map.of(
                        "type",
                        "integer",
                        "minimum",
                        1,
                        "maximum",
                        ItemsRequest.LARGEST_PAGE,
                        "default",
                        ItemsRequest.USUAL_PAGE));
    }

    private static Map<String, Object> bbox() {
        return parameter(
                "bbox",
                "范围：左下角与右上角坐标，以逗号分隔",
                Map.of("type", "array", "minItems", 4, "maxItems", 6, "items", Map.of("type", "number")));
    }

    private static Map<String, Object> system() {
        return Map.of("type", "string", "format", "uri", "enum", CollectionView.SYSTEMS);
    }

    private static Map<String, Object> problem() {
        Map<String, Object> text = Map.of("type", "string");
        return Map.of("type", text, "title", text, "status", Map.of("type", "integer"), "detail", text);
    }

    static Map<String, Object> responses(String jsonType) {
        Map<String, Object> schema = Map.of("type", "object");
        Map<String, Object> page = Map.of("type", "string");
        Map<String, Object> problem =
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/problem")));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(
                "200",
                Map.of(
                        "description",
                        "成功",
                        "content",
                        Map.of(jsonType, Map.of("schema", schema), Link.HTML, Map.of("schema", page))));
        responses.put("400", Map.of("description", "参数有误", "content", problem));
        responses.put("401", Map.of("description", "令牌无效", "content", problem));
        responses.put("404", Map.of("description", "不存在", "content", problem));
        responses.put("500", Map.of("description", "服务故障", "content", problem));
        return responses;
    }
}
