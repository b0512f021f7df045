package dev.aftercall.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Tells a person that an address which the firewall refuses leads nowhere; says nothing about why it was refused. */
@Component
class RefusedAddress implements RequestRejectedHandler {

    private static final byte[] PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>There is nothing here · Aftercall</title></head>
            <body><h1>There is nothing here</h1><p>The address cannot be one of the portal. It may be mistyped.</p>
            <p><a href="/">Go to the start</a></p></body>
            </html>
            """.getBytes(StandardCharsets.UTF_8);

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
            throws IOException {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setContentLength(PAGE.length);
        response.getOutputStream().write(PAGE);
    }
}
