package org.riverchief.patrol.category;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

/** Knows the kinds of problems. */
@ApplicationScoped
public class CategoryService {

    List<CategoryView> list() {
        return ProblemCategory.inOrder().stream().map(CategoryView::of).toList();
    }

    /**
     * Returns the kind of a code.
     *
     * @throws DomainException {@code unknown-category} when there is none
     */
    public CategoryView require(String code) {
        return ProblemCategory.byCode(code)
                .map(CategoryView::of)
                .orElseThrow(() -> new DomainException(
                        Kind.INVALID, "unknown-category", "Choose a category of the list problem-categories"));
    }
}
