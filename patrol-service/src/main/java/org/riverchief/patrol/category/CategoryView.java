package org.riverchief.patrol.category;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.provenance.Evidence;

/**
 * A kind of problem.
 *
 * @param defaultSeverity what a problem of this kind is when its reporter does not say
 * @param items measured things within it, whose size tells the severity
 * @param source the rule or document the kind is taken from
 */
public record CategoryView(
        String code,
        String name,
        String description,
        Severity defaultSeverity,
        String source,
        @Nullable Integer sourceYear,
        Evidence evidence,
        List<ItemView> items,
        List<ClassView> classes) {

    /** How another list names it, such as 四个查清. */
    record ClassView(CategoryClass.Scheme scheme, String name, String source) {}

    static CategoryView of(ProblemCategory category, List<ProblemItem> items, List<CategoryClass> classes) {
        return new CategoryView(
                category.code,
                category.name,
                category.description,
                category.defaultSeverity,
                category.source,
                category.sourceYear,
                category.evidence,
                items.stream()
                        .filter(item -> item.category.equals(category.code))
                        .map(ItemView::of)
                        .toList(),
                classes.stream()
                        .filter(line -> line.category.equals(category.code))
                        .map(line -> new ClassView(line.scheme, line.name, line.source))
                        .toList());
    }
}
