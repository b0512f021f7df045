package dev.aftercall.report;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers readers without a session from memory, before anything else of the portal sees the request. Whatever it does
 * not have goes the long way, which also fills the memory.
 *
 * @see "Decision 0017"
 */
final class PublicPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient PublicPages pages;

    PublicPageFilter(PublicPages pages) {
        this.pages = pages;
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
