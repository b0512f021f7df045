package dev.aftercall.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameE2eTest extends E2eTest {

    @Test
    void sign_in_page_is_clean() {
        open("/");

        assertThat(page).hasTitle("Sign in · Aftercall");
        assertAccessible();
        takePictures("sign-in");
    }

    @Test
    void administrator_signs_in_and_sees_the_home_screen() {
        signInAsAdmin();

        assertThat(page).hasTitle("Now · Aftercall");
        assertAccessible();
        takePictures("now-empty");
    }

    @Test
    void wrong_password_is_refused() {
        page.navigate("/login");
        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill("wrong");
        page.locator("input[name=password]").press("Enter");

        page.waitForURL("**/login?error*");
        assertThat(page).hasTitle("Sign in · Aftercall");
    }
}
