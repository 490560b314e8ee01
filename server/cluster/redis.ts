// The list of rooms and processes that Colyseus shares through Redis. It is written beside everything else and never waited for: with
// Redis gone people play on and come back as ever, only the list is old until it is there again.
import { type IRoomCache, matchMaker } from "@colyseus/core";
import { RedisDriver } from "@colyseus/redis-driver";
import { RedisPresence } from "@colyseus/redis-presence";

type Options = Exclude<
  ConstructorParameters<typeof RedisPresence>[0],
  number | string | readonly unknown[] | undefined
>;
type Client = RedisPresence["pub"];

/** A command that takes longer has failed, ms. */
const PATIENCE = 2_000;
/** The longest pause before the next try to connect, ms. */
const RETRY = 1_000;

/** Removes a listing only when it is that of this process: another one may have taken the room over. */
const REMOVE_OWN = `local listed = redis.call("hget", KEYS[1], ARGV[1])
if listed and string.find(listed, ARGV[2], 1, true) then return redis.call("hdel", KEYS[1], ARGV[1]) end
return 0`;
const LISTINGS = "roomcaches";

class SharedPresence extends RedisPresence {
  readonly #onError: (error: unknown) => void;

  constructor(url: string, onError: (error: unknown) => void, onReady: () => void) {
    super(optionsOf(url));
    this.#onError = onError;
    for (const client of [this.pub, this.sub]) {
      client.removeAllListeners("error");
      client.on("error", onError);
    }
    this.pub.on("ready", onReady);
  }

  get client(): Client {
    return this.pub;
  }

  /** Lets it happen: nobody waits, and a failure is told. */
  #let(work: Promise<unknown>): void {
    work.catch(this.#onError);
  }

  override async subscribe(topic: string, callback: (...args: unknown[]) => void): Promise<this> {
    this.#let(super.subscribe(topic, callback));
    return this;
  }
  override async unsubscribe(topic: string, callback?: (...args: unknown[]) => void): Promise<this> {
    this.#let(super.unsubscribe(topic, callback));
    return this;
  }
  override async publish(topic: string, message: unknown): Promise<void> {
    this.#let(super.publish(topic, message));
  }
  override async hset(key: string, field: string, value: string): Promise<boolean> {
    this.#let(super.hset(key, field, value));
    return true;
  }
  override async hdel(key: string, field: string): Promise<boolean> {
    this.#let(super.hdel(key, field));
    return true;
  }
  override async hgetall(key: string): Promise<Record<string, string>> {
    return super.hgetall(key).catch(() => ({}));
  }
  override async channels(pattern?: string): Promise<string[]> {
    return super.channels(pattern).catch(() => []);
  }
  override async exists(key: string): Promise<boolean> {
    return super.exists(key).catch(() => false);
  }
  override shutdown(): void {
    this.pub.disconnect();
    this.sub.disconnect();
  }
}

class SharedDriver extends RedisDriver {
  readonly #client: Client;
  readonly #onError: (error: unknown) => void;

  constructor(client: Client, onError: (error: unknown) => void) {
    super(client);
    this.#client = client;
    this.#onError = onError;
  }

  override async persist(room: IRoomCache): Promise<boolean> {
    super.persist(room).catch(this.#onError);
    return true;
  }
  override async update(...change: Parameters<RedisDriver["update"]>): Promise<boolean> {
    super.update(...change).catch(this.#onError);
    return true;
  }
  override async remove(roomId: string): Promise<boolean> {
    const own = `"processId":${JSON.stringify(matchMaker.processId)}`;
    this.#client.eval(REMOVE_OWN, 1, LISTINGS, roomId, own).catch(this.#onError);
    return true;
  }
  override async cleanup(processId: string): Promise<void> {
    const own = `"processId":${JSON.stringify(processId)}`;
    try {
      const all = await this.#client.hgetall(LISTINGS);
      const dead = Object.entries(all).flatMap(([id, room]) => (room.includes(own) ? [id] : []));
      if (dead.length > 0) await this.#client.hdel(LISTINGS, ...dead);
    } catch (error) {
      this.#onError(error);
    }
  }
  override async shutdown(): Promise<void> {}
}

/** Opens the shared list. `onError` is told of every failure. It is written anew whenever Redis comes back. */
export function openRedis(url: string, onError: (error: unknown) => void) {
  const onReady = () => {
    if (matchMaker.state !== matchMaker.MatchMakerState.READY) return;
    matchMaker.stats.persist(true);
    matchMaker.restoreMissingRoomCaches().catch(onError);
  };
  const presence = new SharedPresence(url, onError, onReady);
  return { presence, driver: new SharedDriver(presence.client, onError) };
}

function optionsOf(text: string): Options {
  const url = new URL(text);
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    db: Number(url.pathname.slice(1)) || 0,
    ...(url.protocol === "rediss:" ? { tls: {} } : {}),
    commandTimeout: PATIENCE,
    maxRetriesPerRequest: 1,
    retryStrategy: (tries: number) => Math.min(tries * 100, RETRY),
  } as Options;
}
