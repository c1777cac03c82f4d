package org.riverchief.notification;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.riverchief.testing.AccessMatrix;
import org.riverchief.testing.OpenApiSnapshot;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ApiTest {

    @Test
    void isDescribedAsCommitted() throws IOException {
        OpenApiSnapshot.assertMatches("notification");
    }

    @Test
    void letsInWhomTheMatrixNames() throws IOException {
        AccessMatrix.check();
    }
}
