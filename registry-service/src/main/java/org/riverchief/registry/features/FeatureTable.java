package org.riverchief.registry.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describes a collection: its tables and columns in SQL, its words for people. */
public final class FeatureTable {

    private final String id;
    private final String title;
    private String description = "";
    private boolean open = true;
    private String from = "";
    private String key = "";
    private String division = "";
    private @Nullable String geometry;
    private @Nullable String box;
    private @Nullable String validFrom;
    private @Nullable String validTo;
    private @Nullable String superseded;
    private final List<Property> properties = new ArrayList<>();

    private FeatureTable(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Starts a description; the id is the collection's name in paths. */
    public static FeatureTable named(String id, String title) {
        return new FeatureTable(id, title);
    }

    public FeatureTable described(String text) {
        description = text;
        return this;
    }

    /** Hides the whole collection from those who carry no token, and rows from those in whose division they do not lie. */
    public FeatureTable restricted() {
        open = false;
        return this;
    }

    /**
     * Names the rows.
     *
     * @param tables what follows FROM
     * @param uniqueKey text column that is a feature's id and the order of pages
     * @param divisionCode column of the division a feature lies in
     */
    public FeatureTable rows(String tables, String uniqueKey, String divisionCode) {
        from = tables;
        key = uniqueKey;
        division = divisionCode;
        return this;
    }

    /**
     * Names the geometry.
     *
     * @param geoJson jsonb column, longitude first, CGCS2000
     * @param boundingBox column of type {@code box} around it, for the index
     */
    public FeatureTable geometry(String geoJson, String boundingBox) {
        geometry = geoJson;
        box = boundingBox;
        return this;
    }

    /** Names the columns of the first day a row holds and the first day it no longer does. */
    public FeatureTable validity(String firstDay, String endDay) {
        validFrom = firstDay;
        validTo = endDay;
        return this;
    }

    /**
     * Names the condition under which another row tells a later state of the same feature, so that of several within the
     * time asked for the last is shown; {@code :last} is the last day asked for.
     */
    public FeatureTable supersededWhen(String condition) {
        superseded = condition;
        return this;
    }

    /** Adds a property everybody sees. */
    public FeatureTable show(String name, String propertyTitle, String column, PropertyType type) {
        properties.add(new Property(name, propertyTitle, column, type, true));
        return this;
    }

    /** Adds a property only those see in whose division the feature lies. */
    public FeatureTable showInScope(String name, String propertyTitle, String column, PropertyType type) {
        properties.add(new Property(name, propertyTitle, column, type, false));
        return this;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isSpatial() {
        return geometry != null;
    }

    public boolean isTemporal() {
        return validFrom != null;
    }

    /** Returns the properties a caller with or without a token may ask for. */
    public List<Property> properties(boolean identified) {
        return properties.stream()
                .filter(property -> identified || property.open())
                .toList();
    }

    List<Property> properties() {
        return properties;
    }

    String from() {
        return from;
    }

    String key() {
        return key;
    }

    String division() {
        return division;
    }

    Optional<String> geometry() {
        return Optional.ofNullable(geometry);
    }

    Optional<String> box() {
        return Optional.ofNullable(box);
    }

    Optional<String> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    Optional<String> validTo() {
        return Optional.ofNullable(validTo);
    }

    Optional<String> superseded() {
        return Optional.ofNullable(superseded);
    }
}
