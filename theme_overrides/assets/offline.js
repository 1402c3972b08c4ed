// Makes a served site installable and readable without a network. A page that was opened from a folder needs neither.
(() => {
  const top = new URL("..", document.currentScript.src);
  if (!top.protocol.startsWith("http")) return;

  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = new URL("manifest.webmanifest", top);
  document.head.append(link);
  window.document$?.subscribe(() => document.head.append(link)); // instant navigation takes it away

  if (!navigator.serviceWorker || navigator.connection?.saveData) return;
  const register = () => navigator.serviceWorker.register(new URL("sw.js", top), { updateViaCache: "none" }).catch(() => {});
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
})();
