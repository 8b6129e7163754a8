import type { Naming, Role } from "../wire/types";
import { figure } from "./locale";
import type { Translation } from "./translation";

/* Каталог по-русски: дверь и рамка окна. Чего здесь нет, читается по-английски. */

/** «один участник», «два участника», «пять участников». */
function forms(count: number, one: string, few: string, many: string): string {
  const ten = count % 10;
  const hundred = count % 100;
  if (ten === 1 && hundred !== 11) return one;
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? few : many;
}

function counted(count: number, one: string, few: string, many: string): string {
  return `${figure(count)} ${forms(count, one, few, many)}`;
}

/** Сколько может длиться игра: до часа, а короткая до получаса. */
function about(minutes: number): string {
  if (minutes < 50) return `около ${Math.max(10, Math.round(minutes / 10) * 10)} минут`;
  const hours = Math.round(minutes / 30) / 2;
  if (hours === 1) return "около часа";
  if (hours === 1.5) return "около полутора часов";
  if (hours < 3 && hours % 1 !== 0) return `около ${figure(hours)} часа`;
  return `около ${Math.round(hours)} ${Math.round(hours) % 10 === 1 ? "часа" : "часов"}`;
}

const ORGANIZERS_READ: Record<Naming, string> = {
  names: "Потом запись читают организаторы, с вашим именем.",
  actors: "Потом запись читают организаторы, без вашего имени.",
  pseudonyms: "Потом запись читают организаторы, под псевдонимом.",
};

function seatReaders(role: Role, naming: Naming): string {
  const later = ORGANIZERS_READ[naming];
  switch (role.type) {
    case "player":
      return `Ваши заметки читают ваша сторона и штаб игры. ${later}`;
    case "white-cell":
      return `Штаб игры читает все заметки и все каналы, и об этом сказано каждому. Рядом с тем, что вы пишете, стоит ваше имя. ${later}`;
    case "observer":
      return `Вы читаете то, что открыто всем, и ничего не пишете; все видят, что вы здесь. ${later}`;
    case "lobby":
      return `Штаб игры видит ваше имя и даёт вам место; тогда страница скажет, кто читает написанное вами. ${later}`;
  }
}

export const common: Translation["common"] = {
  language: "Язык страницы",
  insideEnglish: "Здесь, у двери, страница по-русски; в самой игре она на английском.",
  tagline: "Размечайте документ вместе, обосновывайте им ход, и пусть решение принимают при всех.",
  marking: "Гриф",
  close: "Закрыть",
  cancel: "Отмена",
  save: "Сохранить",
  loading: "Одну минуту…",
  blanked: "слова изъяты штабом игры",
  kept: (time) => `сохранено в ${time}`,
  left: (count) => `осталось ${counted(count, "знак", "знака", "знаков")}`,
  tooLong: (count) => `Сократите на ${counted(count, "знак", "знака", "знаков")}.`,
  goToPassage: (label, words) => `${label}: перейти к «${words}»`,
  heading: "Заголовок",
  notTaken: (words) => `Не принято: ${words}`,
  roles: {
    "white-cell": { letters: "ШИ", name: "Штаб игры" },
    observer: { letters: "НБ", name: "Наблюдатель" },
    lobby: { letters: "…", name: "Ждёт места" },
    player: { letters: "", name: "Игрок" },
  },
  notFound: "По этому адресу ничего нет.",
  home: "На первую страницу",
  failed: "Эта часть страницы не загрузилась. Проверьте связь и загрузите страницу снова.",
};

export const http: Translation["http"] = {
  unreachable: "Сервер недоступен. Проверьте сеть и попробуйте ещё раз; написанное не пропало.",
  serverFailed: "Сервер не смог этого сделать. Попробуйте ещё раз; если не выйдет, скажите тому, кто его ведёт.",
  tooLarge: "Это больше, чем сервер принимает. Сократите и попробуйте снова.",
  tooMany: "Слишком много попыток за короткое время.",
  refused: (status) => `Сервер отказал (код ${status}).`,
  tryAgainIn: (seconds) => `Попробуйте через ${counted(seconds, "секунду", "секунды", "секунд")}.`,
};

/** Промежуток в той единице, в которой он понятнее: 40 секунд, 3 минуты, 5 часов, 12 дней. */
function span(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 100) return counted(seconds, "секунду", "секунды", "секунд");
  if (seconds < 6_000) return counted(Math.round(seconds / 60), "минуту", "минуты", "минут");
  if (seconds < 172_800) return counted(Math.round(seconds / 3_600), "час", "часа", "часов");
  return counted(Math.round(seconds / 86_400), "день", "дня", "дней");
}

export const check: Translation["check"] = {
  title: "Готово ли это устройство?",
  link: "Проверить, готово ли это устройство",
  verdicts: {
    looking: "Проверяем…",
    well: "Устройство готово.",
    weak: "Устройство годится. Кое-что показано проще, чем у других, или стоит поправить: см. ниже.",
    bad: "Устройство пока не готово: ниже сказано, что мешает.",
  },
  looking: "Проверяем…",
  browser: "Браузер",
  browserFits: "Умеет всё, что нужно странице.",
  browserLacks: (names) =>
    `Устарел, или в нём что-то выключено: нет ${names}. Возьмите свежий Firefox, Chrome, Edge или Safari и разрешите ему cookies для этого адреса.`,
  connection: "Связь",
  line: {
    answered: "Линия к серверу открывается, и слова по ней доходят в обе стороны.",
    silent: "Линия открывается, но ответа по ней нет: что-то его задерживает, например прокси или антивирус. Попробуйте другую сеть.",
    shut: "Линия не открывается: что-то её не пускает (это WebSocket), например прокси или межсетевой экран. Попробуйте другую сеть.",
  },
  marks: "Пометки в тексте",
  marksDrawn: "Рисуются прямо на словах, цветом каждой стороны:",
  marksPlain:
    "Рисовать на словах этот браузер не умеет. Вместо этого вокруг стоят скобки и буквы, ничего не пропадает; браузер поновее покажет лучше.",
  sample: ["Выглядят они ", "как это место", " здесь."],
  letters: "Буквы",
  scripts: { arabic: "арабский", chinese: "китайский", japanese: "японский", korean: "корейский", emoji: "эмодзи" },
  lettersAll: "Латиница, кириллица и греческий приходят со страницей; арабский, китайский, японский, корейский и эмодзи на устройстве есть.",
  lettersLack: (names) =>
    `Латиница, кириллица и греческий приходят со страницей. На устройстве нет букв: ${names}. Такой текст здесь виден квадратиками, и ничего из него не пропадает; поможет шрифт, в котором они есть.`,
  clock: "Часы",
  clockFits: "Сходятся с часами сервера.",
  clockAhead: (off) => `Спешат против сервера на ${span(off)}. Игра идёт по времени сервера, никто не опоздает; время у заметок может удивить.`,
  clockBehind: (off) => `Отстают от сервера на ${span(off)}. Игра идёт по времени сервера, никто не опоздает; время у заметок может удивить.`,
  unreached: "Сервер не отвечает.",
  at: (host) => `Открыто по адресу ${host}. Ничего не изменено, никто об этом не узнал.`,
  again: "Проверить ещё раз",
};

export const join: Translation["join"] = {
  what: (turns, minutes) => `Игра: ${counted(turns, "ход", "хода", "ходов")}, ${about(minutes)}.`,
  seatFor: { player: "Вы играете за сторону:", "white-cell": "Ваше место:", observer: "Ваше место:" },
  seatNames: { player: "Игрок", "white-cell": "Штаб игры", observer: "Наблюдатель", lobby: "Приёмная" },
  lobbyFor: "Назовитесь, и штаб игры даст вам место.",
  othersIn: (count) => `уже здесь: ${figure(count)}`,
  name: "Ваше имя, как его увидят в зале",
  nameEmpty: "Напишите имя, под которым вас знают в зале.",
  left: (count) => `осталось ${counted(count, "знак", "знака", "знаков")}`,
  tooLong: (over) => `В имени не больше 80 знаков: уберите ${figure(over)}.`,
  take: "Занять место",
  enter: "Войти в приёмную",
  taking: "Занимаем ваше место…",
  readers: seatReaders,
  before: "Я уже был здесь, с другого устройства",
  looking: "Смотрим ваше приглашение…",
  noTicket: "Ссылка неполная",
  noTicketWords: "Приглашение кончается знаком # и рядом букв. Откройте ссылку так, как её прислали, или вставьте её сюда.",
  paste: "Ваша ссылка-приглашение",
  open: "Открыть",
  refused: "Это приглашение не даёт места",
  refusedLobby: "Этот код не ведёт в приёмную",
  askAgain: "Попросите новую ссылку у того, кто вас пригласил.",
  again: "Ещё раз",
  alreadyHere: (name) => `В этом браузере у вас уже есть здесь место: ${name}.`,
  goToSeat: "К моему месту",
  otherSeats: "Места этого браузера",
  lobbyTitle: "Войти в приёмную",
  lobbyWhat: "Код показан на стене. Он ведёт в приёмную, где штаб игры даёт место.",
  code: "Код со стены",
  codeEmpty: "Наберите код так, как он показан на стене, например KESTREL-42.",
  next: "Дальше",
  resumeTitle: "Занять своё место с этого устройства",
  resumeWhat:
    "Ваше место занято вами на другом устройстве, и вы перенесли сюда его ссылку. Теперь можно играть с обоих; имя и всё написанное остаются теми же.",
  resumeHow:
    "На устройстве, где ваше место, нажмите своё имя вверху и выберите “Go on from another device”. Появится ссылка: откройте её здесь или вставьте.",
  resumeLink: "Ссылка с другого устройства",
  resumeEmpty: "Вставьте ссылку целиком или буквы после знака #.",
  resume: "Занять моё место",
};
