package dev.aftercall.base.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    void github_extensions_are_rendered() {
        var html = markdown.toHtml("""
                | A | B |
                |---|--:|
                | 1 | 2 |

                - [x] done
                - [ ] open

                ~~gone~~ https://example.com/x

                ```java
                a < b
                ```
                """);

        assertThat(html)
                .contains("<th scope=\"col\">A</th>", "<td align=\"right\">2</td>", "aria-label=\"done\"")
                .contains("<del>gone</del>", "<a href=\"https://example.com/x\" rel=\"nofollow noopener\">")
                .contains("<pre><code>a &lt; b");
    }

    @Test
    void headings_start_at_the_given_level_and_never_skip_one() {
        var html = markdown.toHtml("# One\n\n#### Two\n\n##### Three\n\n# Four", 3, "");

        assertThat(html).contains("<h3>One</h3>", "<h4>Two</h4>", "<h5>Three</h5>", "<h3>Four</h3>");
    }

    @Test
    void footnotes_of_two_texts_on_a_page_stay_apart() {
        var html = markdown.toHtml("Text[^a]\n\n[^a]: Note", 3, "impact-");

        assertThat(html).contains("href=\"#impact-fn-1\"", "id=\"impact-fn-1\"", "href=\"#impact-fnref-1\"");
    }

    @Test
    void images_become_their_text() {
        assertThat(markdown.toHtml("![a chart](http://127.0.0.1:1/x.png)")).isEqualTo("<p>a chart</p>");
    }

    @Test
    void raw_html_is_shown_as_text() {
        var html = markdown.toHtml("<script>alert(1)</script> and <b onclick=\"x()\">bold</b>");

        assertThat(Jsoup.parse(html).text()).isEqualTo("<script>alert(1)</script> and <b onclick=\"x()\">bold</b>");
        assertThat(Jsoup.parse(html).select("script, b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#x73;cript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](file:///etc/passwd)",
                "[x](//example.com)",
                "[x](/relative)",
                "[x](#fn-1)",
                "[x][r]\n\n[r]: javascript:alert(1)",
                "<javascript:alert(1)>"
            })
    void links_with_other_schemes_lose_their_address(String source) {
        assertThat(Jsoup.parse(markdown.toHtml(source)).select("a")).isEmpty();
    }

    @Test
    void link_attributes_cannot_be_injected() {
        var html = markdown.toHtml("[x](https://e.com/\"onmouseover=alert(1) \"t\" ) [y](<https://e.com/a\" onx=\"1>)");

        Jsoup.parse(html)
                .select("a")
                .forEach(link -> assertThat(link.attributes().asList())
                        .allMatch(attribute -> attribute.getKey().equals("href")
                                || attribute.getKey().equals("rel")));
    }

    @Test
    void mail_links_are_kept() {
        assertThat(markdown.toHtml("[mail](mailto:a@example.com)")).contains("href=\"mailto:a@example.com\"");
    }

    @Test
    void plain_text_has_no_markup() {
        var text = markdown.toPlainText(
                "# Title\n\nSome *emphasis* and `code`.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |");

        assertThat(text).isEqualTo("Title\nSome emphasis and code.\none\ntwo\na b\n1 2");
    }

    @Test
    void blank_text_renders_nothing() {
        assertThat(markdown.toHtml(" \n ")).isEmpty();
    }
}
