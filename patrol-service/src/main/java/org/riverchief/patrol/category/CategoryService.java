package org.riverchief.patrol.category;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

/** Knows the kinds of problems. */
@ApplicationScoped
public class CategoryService {

    List<CategoryView> list() {
        List<ProblemItem> items = ProblemItem.inOrder();
        List<CategoryClass> classes = CategoryClass.inOrder();
        return ProblemCategory.inOrder().stream()
                .map(category -> CategoryView.of(category, items, classes))
                .toList();
    }

    /**
     * Returns the kind of a code.
     *
     * @throws DomainException {@code unknown-category} when there is none
     */
    public CategoryView require(String code) {
        return ProblemCategory.byCode(code)
                .map(category -> CategoryView.of(category, List.of(), List.of()))
                .orElseThrow(() -> new DomainException(
                        Kind.INVALID, "unknown-category", "Choose a category of the list problem-categories"));
    }

    /**
     * Returns how serious a measured thing is, or nothing when its size is needed and not known.
     *
     * @throws DomainException {@code unknown-item} when the category has none of this code
     */
    public Optional<SeverityResult> severity(String category, String item, @Nullable BigDecimal size) {
        return ProblemItem.byCode(item)
                .filter(found -> found.category.equals(category))
                .orElseThrow(() -> new DomainException(
                        Kind.INVALID, "unknown-item", "Choose an item of the category in problem-categories"))
                .severity(size);
    }
}
