package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Answers readers without a session from memory, before anything else of the portal sees the request. Whatever it does
 * not have goes the long way, which also fills the memory.
 *
 * @see "Decision 0017"
 */
final class PublicPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** What the portal's firewall refuses with a bare error; here it is an address that leads nowhere. */
    private static final Pattern NO_ADDRESS = Pattern.compile("(?i);|//|\\\\|%(0|1|25|2e|2f|3b|5c|7f|e2%80%a[89])");

    private final transient PublicPages pages;
    private final byte[] missing;

    PublicPageFilter(PublicPages pages, ReportListPage lists) {
        this.pages = pages;
        this.missing = lists.renderMissing(false).getBytes(UTF_8);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReading(request) && !mayHaveSession(request)) {
            var query = request.getQueryString();
            var path = request.getRequestURI();
            var page = pages.kept(query == null ? path : path + '?' + query);
            if (page.isPresent()) {
                PublicAnswer.send(page.get(), request, response);
                return;
            }
            if (NO_ADDRESS.matcher(path).find()) {
                PublicAnswer.sendMissing(missing, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static boolean mayHaveSession(HttpServletRequest request) {
        var cookies = request.getHeaders("Cookie");
        if (!cookies.hasMoreElements()) {
            return false;
        }
        var session = request.getServletContext().getSessionCookieConfig().getName();
        while (cookies.hasMoreElements()) {
            if (session == null || cookies.nextElement().contains(session + '=')) {
                return true;
            }
        }
        return false;
    }
}
