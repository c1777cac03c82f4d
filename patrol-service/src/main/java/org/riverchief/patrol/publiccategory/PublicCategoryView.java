package org.riverchief.patrol.publiccategory;

/**
 * A category as the public sees it.
 *
 * @param keywords separated by commas
 */
public record PublicCategoryView(String code, String name, String hint, String keywords, String group) {

    static PublicCategoryView of(PublicCategory category) {
        return new PublicCategoryView(
                category.category, category.name, category.hint, category.keywords, category.grouping);
    }
}
