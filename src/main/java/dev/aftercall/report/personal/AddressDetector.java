package dev.aftercall.report.personal;

import java.net.Inet6Address;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Network addresses of both versions, but for those that say nothing about anybody, such as the loopback. */
final class AddressDetector implements Detector {

    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern VERSION_4 =
            Pattern.compile("(?i)(?<!\\bv(?:er(?:sion|\\.)?)? ?|\\brelease |\\bbuild |\\bfirmware |\\bsection |[\\w.-])"
                    + "(?<it>(?:" + BYTE + "\\.){3}" + BYTE + ")(?![\\w-]|\\.\\d)");
    private static final Pattern VERSION_6 =
            Pattern.compile("(?<![\\w:.])(?<it>(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{1,4}|" + "(?:" + BYTE
                    + "\\.){3}" + BYTE + "|))(?![\\w:]|\\.\\d)");
    private static final Set<String> OF_NOBODY = Set.of("0.0.0.0", "8.8.8.8", "1.1.1.1");

    @Override
    public Stream<PersonalMatch> find(String text) {
        return Stream.concat(
                Patterns.find(PersonalKind.IP, VERSION_4, text, AddressDetector::isSomebody),
                Patterns.find(PersonalKind.IP, VERSION_6, text, AddressDetector::isVersion6));
    }

    private static boolean isSomebody(String address) {
        return !address.startsWith("127.") && !address.startsWith("255.") && !OF_NOBODY.contains(address);
    }

    private static boolean isVersion6(String written) {
        try {
            var address = Inet6Address.ofLiteral(written);
            return !address.isLoopbackAddress() && !address.isAnyLocalAddress() && written.length() > 4;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
