package dev.aftercall.testing;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

final class AsContextFactory implements WithSecurityContextFactory<As> {

    @Override
    public SecurityContext createSecurityContext(As annotation) {
        return Acting.contextOf(annotation.value());
    }
}
