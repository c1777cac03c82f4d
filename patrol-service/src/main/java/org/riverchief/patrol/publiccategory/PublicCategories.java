package org.riverchief.patrol.publiccategory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

/** Knows the categories open to the public. */
@ApplicationScoped
public class PublicCategories {

    /** Returns all of them as a form shows them. */
    public List<PublicCategoryView> list() {
        return PublicCategory.inOrder().stream().map(PublicCategoryView::of).toList();
    }

    /** Returns the first one whose keywords a text names, or the last of the list. */
    public PublicCategoryView guess(String text) {
        List<PublicCategoryView> all = list();
        return all.stream()
                .filter(category ->
                        Arrays.stream(category.keywords().split(",", -1)).anyMatch(text::contains))
                .findFirst()
                .orElseGet(() -> all.get(all.size() - 1));
    }

    /** Returns the one of a code. */
    public Optional<PublicCategoryView> find(String code) {
        return PublicCategory.byCode(code).map(PublicCategoryView::of);
    }

    /**
     * Returns the one of a code.
     *
     * @throws DomainException {@code unknown-category} when the public has none of this code
     */
    public PublicCategoryView require(String code) {
        return find(code)
                .orElseThrow(() -> new DomainException(
                        Kind.INVALID, "unknown-category", "Choose a category of the list public/categories"));
    }
}
