package app.kith.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Telephone numbers as people of a region read them, and in the one form in which they can be compared. What was typed
/// is never changed.
///
/// Any thread; the first call reads the number plans, which takes a tenth of a second or two, so not the FX thread.
public final class Phones {
    private static final Map<String, String> REGION_OF_LANGUAGE = Map.of("de", "DE", "pt", "PT");
    private static final String UNKNOWN_REGION = "ZZ";
    private static final int FEWEST_DIGITS = 6;
    private static final int FEWEST_ABROAD = 9;
    private static final int MOST_ABROAD = 14;

    private final String region;

    /// Numbers without a country code belong to the region of `locale`, else to where its language is at home; where
    /// that says nothing they are left as they are.
    public Phones(Locale locale) {
        String country = locale.getCountry();
        this.region = country.length() == 2
                ? country
                : REGION_OF_LANGUAGE.getOrDefault(locale.getLanguage(), UNKNOWN_REGION);
    }

    /// The number in the national form of the user's region, one from elsewhere in the international form; a text that
    /// is no valid number, or that spells it in letters, as typed.
    public String shown(String number) {
        if (number.codePoints().anyMatch(Character::isLetter)) {
            return number;
        }
        return parsed(number).filter(Plans.KNOWN::isValidNumber).map(this::formatted).orElse(number);
    }

    /// The number in E.164 (`+33612345678`), where it is a possible one.
    public Optional<String> e164(String number) {
        return parsed(number).filter(Plans.KNOWN::isPossibleNumber)
                .map(known -> Plans.KNOWN.format(known, PhoneNumberFormat.E164));
    }

    /// The form in which two numbers are compared: E.164, else the bare digits from six on; empty for anything shorter.
    public Optional<String> compared(String number) {
        return plainly(number).or(() -> e164(number))
                .or(() -> Optional.of(digits(number)).filter(plain -> plain.length() >= FEWEST_DIGITS));
    }

    /// A number that is typed as it is dialled from abroad needs no plan but for the code of its country: its digits are
    /// E.164. Most numbers of an import are such, and the library takes a hundred times as long.
    private static Optional<String> plainly(String number) {
        var digits = new StringBuilder("+");
        for (int at = 0; at < number.length(); at++) {
            char sign = number.charAt(at);
            if (sign >= '0' && sign <= '9') {
                digits.append(sign);
            } else if (at == 0 ? sign != '+' : " -./\u00A0".indexOf(sign) < 0) {
                return Optional.empty();
            }
        }
        boolean dialled = number.startsWith("+") && digits.length() > FEWEST_ABROAD && digits.length() <= MOST_ABROAD
                && startsWithCountry(digits);
        return dialled ? Optional.of(digits.toString()) : Optional.empty();
    }

    /// Whether the code of a country begins the number, and no zero that is left out from abroad follows it.
    private static boolean startsWithCountry(CharSequence number) {
        int code = 0;
        for (int at = 1; at <= 3; at++) {
            code = code * 10 + Character.digit(number.charAt(at), 10);
            if (Plans.CODES.contains(code)) {
                return number.charAt(at + 1) != '0';
            }
        }
        return false;
    }

    private String formatted(PhoneNumber number) {
        boolean home = region.equals(Plans.KNOWN.getRegionCodeForNumber(number));
        return Plans.KNOWN.format(number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    private Optional<PhoneNumber> parsed(String number) {
        try {
            return Optional.of(Plans.KNOWN.parse(number, region));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    private static String digits(String number) {
        var plain = new StringBuilder();
        number.codePoints()
                .filter(Character::isDigit)
                .forEach(digit -> plain.append(Character.digit(digit, 10)));
        return plain.toString();
    }

    /// The number plans of the world, read when they are first asked for.
    private static final class Plans {
        static final PhoneNumberUtil KNOWN = PhoneNumberUtil.getInstance();
        static final Set<Integer> CODES = Set.copyOf(KNOWN.getSupportedCallingCodes());
    }
}
