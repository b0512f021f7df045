package dev.aftercall.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may reach which address, and what every answer tells the browser to forbid. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    static final String SIGN_IN_PATH = "/login";

    private static final String[] PUBLIC_PATHS = {
        "/reports/**",
        "/public/**",
        "/styles/**",
        "/components/**",
        "/icons/**",
        "/fonts/**",
        "/favicon.ico",
        "/actuator/health/**"
    };

    /** For answers that are no page of a view; views bring a policy of their own. */
    private static final String PLAIN_CONTENT_POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(),"
            + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    /** What everyone may read: without session, without saved requests, cacheable; a sign-in is seen but not needed. */
    @Bean
    @Order(1)
    SecurityFilterChain publicPages(HttpSecurity http, AccessVersions versions) {
        return http.securityMatcher(PUBLIC_PATHS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::commonHeaders)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .addFilterAfter(new RevokedSessionFilter(versions), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain portal(
            HttpSecurity http,
            AccessVersions versions,
            SignInJournal journal,
            RememberedSignIns remembered,
            UserAccountRepository accounts) {
        var key = UUID.randomUUID().toString();
        var signIn = withDefaults().matcher(HttpMethod.POST, SIGN_IN_PATH);
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/error").permitAll())
                .formLogin(form -> form.loginPage(SIGN_IN_PATH).permitAll().failureHandler(new SignInFailure()))
                .rememberMe(keep -> keep.key(key).rememberMeServices(new RememberMeCookie(key, remembered, accounts)))
                .logout(logout -> logout.addLogoutHandler(new SignOutNote(journal)))
                .headers(SecurityConfiguration::commonHeaders)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(PLAIN_CONTENT_POLICY)))
                .addFilterAfter(new RevokedSessionFilter(versions), SecurityContextHolderFilter.class)
                .addFilterBefore(new ForeignSignInFilter(signIn), UsernamePasswordAuthenticationFilter.class)
                // an unknown address is answered by the router, which knows how to say so
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SIGN_IN_PATH, "/").anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        var current = "bcrypt-sha256";
        return new DelegatingPasswordEncoder(current, Map.of(current, new HashedBcryptEncoder()));
    }

    private static void commonHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
