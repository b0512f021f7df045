package dev.aftercall.report;

import java.util.List;

/** Texts that try to break out of where they stand. */
final class HostileTexts {

    static final List<String> STRUCTURAL = List.of(
            "plain words",
            "## Summary of mine",
            "# Top\n\n## Second\n\ntext",
            "Title\n===\n\nSub\n---\n\nend",
            "a | b | c",
            "a\nb\n\nc",
            "```\nnever closed",
            "~~~ java\nnever closed",
            "<!-- never closed",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "</td></tr></table><h2>Broken out</h2>",
            "- list\n- items",
            "1. number\n2. items",
            "> quoted",
            "| x | y |\n|---|---|\n| 1 | 2 |",
            "*unbalanced _emphasis `and code",
            "ends with backslash\\",
            "**Title:** other",
            "---",
            "word[^1]\n\n[^1]: note of mine",
            "&lt;b&gt; &amp; &#60;",
            "$(x) {{7*7}} ${jndi:ldap://x}");

    static final List<String> SCRIPTS = List.of(
            "<script>alert(1)</script>",
            "\"><svg onload=alert(1)>",
            "'><img src=x onerror=alert(1)>",
            "</title><script>alert(1)</script>",
            "</style><script>alert(1)</script>",
            "javascript:alert(1)",
            "[x](javascript:alert(1))",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<a href=\"https://e.com\" onclick=\"alert(1)\">x</a>",
            "\" onmouseover=\"alert(1)",
            "<style>@import 'http://127.0.0.1:1/x'</style>",
            "<link rel=stylesheet href=//127.0.0.1:1>",
            "\u0000<scr\u0000ipt>alert(1)</script>",
            "<scr<script>ipt>alert(1)</script>",
            "<base href=//evil>");

    private HostileTexts() {}

    /** Letters and digits only, for comparing texts across markup. */
    static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
