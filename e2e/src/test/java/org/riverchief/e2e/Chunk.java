package org.riverchief.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A piece of a track as a phone stores and sends it: it keeps the bytes, so that every sending is the same. */
record Chunk(UUID id, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Cuts a walk into chained chunks. One of them, where wanted, is written in GCJ-02 as a Chinese map SDK would. */
    static List<Chunk> of(Walk walk, int fixesPerChunk, int gcj02Chunk) {
        List<Chunk> chunks = new ArrayList<>();
        String previousHash = null;
        List<Walk.Point> points = walk.points();
        for (int first = 0; first < points.size(); first += fixesPerChunk) {
            int sequence = chunks.size();
            boolean gcj02 = sequence == gcj02Chunk;
            List<Map<String, Object>> fixes =
                    points.subList(first, Math.min(points.size(), first + fixesPerChunk)).stream()
                            .map(point -> fix(point, gcj02))
                            .toList();
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("sequence", sequence);
            body.put("previousHash", previousHash);
            body.put("crs", gcj02 ? "GCJ-02" : "EPSG:4490");
            body.put("sentAt", walk.end().toString());
            body.put("fixes", fixes);
            Chunk chunk = new Chunk(UUID.randomUUID(), write(body));
            chunks.add(chunk);
            previousHash = chunk.hash();
        }
        return chunks;
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> fix(Walk.Point point, boolean gcj02) {
        double[] place = {point.longitude(), point.latitude()};
        if (gcj02) {
            place = Gcj02.fromWgs84(place[0], place[1]);
        }
        return Map.of("at", point.at().toString(), "longitude", place[0], "latitude", place[1], "accuracyMetres", 6.0);
    }

    private static String write(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
