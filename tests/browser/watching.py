"""What must never happen while a page is open, whatever a test looks at."""

from dataclasses import dataclass, field

from playwright.sync_api import ConsoleMessage, Page, Request

LOCAL = ("data:", "blob:", "about:")
# A page may report some breaches without an error on the console: a script that is asked.
BREACHES = """addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  console.error(`breach of the policy: ${violatedDirective} by ${blockedURI}`))"""


@dataclass
class Watch:
    """Console errors, page errors, requests to other hosts and breaches of the policy."""

    troubles: list[str] = field(default_factory=list)
    expected: tuple[str, ...] = ()

    def follow(self, page: Page, served: str) -> None:
        def heard(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"}:
                self.troubles.append(f"console {message.type}: {message.text}")

        def asked(request: Request) -> None:
            if not request.url.startswith((served, *LOCAL)):
                self.troubles.append(f"request to another host: {request.url}")

        page.add_init_script(BREACHES)
        page.on("console", heard)
        page.on("pageerror", lambda error: self.troubles.append(f"page error: {error}"))
        page.on("request", asked)

    def check(self, page: Page) -> None:
        # What happened last is told before the page answers this.
        page.evaluate("new Promise(requestAnimationFrame)")
        left = [one for one in self.troubles if not any(word in one for word in self.expected)]
        assert not left, "\n".join(left)
